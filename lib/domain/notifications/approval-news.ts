import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { Happened } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import * as events from '@/lib/domain/opportunities/approvals/events';
import { isPartnerRole } from '@/lib/platform/viewer';
import type { Person } from './notify';
import { notifyAtDeal } from './notify-at-deal';
import { peopleWithRole, personOf } from './recipients';

/** Who is asked hears of it; who asked hears what was decided. */
export const approvalNews: ReadonlyArray<Subscriber> = [
  on(events.approvalAsked, async (ctx, happened, { title, criterion, note, role }) => {
    const partnerId = await partnerOf(ctx, happened.subjectId);
    const people = await peopleWithRole(ctx.tx, role, isPartnerRole(role) ? partnerId : null);
    const asks = `${happened.actorName} asks for your approval: ${criterion.label}`;
    await tell(ctx, happened, people, {
      title: `${title}: ${criterion.label}?`,
      body: note === '' ? asks : note,
      asks,
    });
  }),
  on(events.approvalGiven, async (ctx, happened, { approvalId, title, criterion, answer }) => {
    const said = `${happened.actorName} approved “${criterion.label}”.`;
    const people = await askerOf(ctx, approvalId);
    await tell(ctx, happened, people, {
      title: `${title}: ${criterion.label} approved`,
      body: answer || said,
      asks: said,
    });
  }),
  on(events.approvalDeclined, async (ctx, happened, { approvalId, title, criterion, answer }) => {
    const said = `${happened.actorName} declined “${criterion.label}”.`;
    const people = await askerOf(ctx, approvalId);
    await tell(ctx, happened, people, {
      title: `${title}: ${criterion.label} declined`,
      body: answer || said,
      asks: said,
    });
  }),
];

type Words = { title: string; body: string; asks: string };

function tell(
  ctx: Context,
  happened: Happened,
  people: ReadonlyArray<Person & { isPartner: boolean }>,
  { title, body, asks }: Words,
): Promise<void> {
  return notifyAtDeal(ctx, happened, people, { title, body, paragraphs: body === asks ? [asks] : [asks, body] });
}

async function partnerOf({ tx }: Context, id: string): Promise<string> {
  const { partnerId } = await tx.opportunity.findUniqueOrThrow({ where: { id }, select: { partnerId: true } });
  return partnerId;
}

async function askerOf({ tx }: Context, id: string) {
  const { requestedById } = await tx.gateApproval.findUniqueOrThrow({ where: { id }, select: { requestedById: true } });
  return personOf(tx, requestedById);
}
