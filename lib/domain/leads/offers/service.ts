import 'server-only';
import { command, contextFor, type Context } from '@/lib/platform/command';
import { systemViewer } from '@/lib/platform/viewer';
import { leadError } from '@/lib/domain/leads/errors';
import * as events from '@/lib/domain/leads/events';
import { holdAnyVersion, holdLead, refusal, viewWritten } from '@/lib/domain/leads/held';
import { permits } from '@/lib/domain/leads/rules';
import { leadView, type LeadView } from '@/lib/domain/leads/schema';
import { routeHeld } from '@/lib/domain/leads/routing/route';
import { offer } from './give';
import * as input from './schema';
import { endOffers, give, release } from './settle';

/** Of whoever is chosen by hand. */
const BY_HAND = { acceptHours: 24, contactHours: 48 };

export const acceptOffer = command('lead.accept_offer', {
  summary: 'Take a lead that was offered to you. Where several were asked, the first to accept has it.',
  input: input.oneOffer,
  output: leadView,
  run: async (ctx, { offerId }): Promise<LeadView> => {
    const { leadId, partnerId } = await ownOffer(ctx, offerId);
    // The lead is nobody's yet: only its lock says who was first.
    await ctx.elevate(async () => {
      const lead = await holdAnyVersion(ctx, leadId);
      const { contactHours, partner } = await demandOpen(ctx, offerId);
      const answer = { status: 'accepted' as const, answeredAt: ctx.now, answeredBy: ctx.viewer.name };
      await ctx.tx.leadOffer.update({ where: { id: offerId }, data: { ...answer, version: { increment: 1 } } });
      await endOffers(ctx, leadId, { as: 'missed', but: offerId });
      const contactDueAt = await give(ctx, lead, { partnerId, contactHours });
      const told = { number: lead.number, partner: partner.name, contactDueAt: contactDueAt.toISOString() };
      await ctx.record(events.offerAccepted, { id: leadId, partnerId }, told);
    });
    return viewWritten(ctx, leadId);
  },
});

export const declineOffer = command('lead.decline_offer', {
  summary: 'Decline a lead that was offered to you, with the reason; it goes to the next partner.',
  input: input.declineOffer,
  run: async (ctx, { offerId, reason, note }): Promise<null> => {
    const { leadId, partnerId } = await ownOffer(ctx, offerId);
    await ctx.elevate(async () => {
      const lead = await holdAnyVersion(ctx, leadId);
      const { partner } = await demandOpen(ctx, offerId);
      const answer = { status: 'declined' as const, reason, note: note ?? null, answeredAt: ctx.now };
      await ctx.tx.leadOffer.update({
        where: { id: offerId },
        data: { ...answer, answeredBy: ctx.viewer.name, version: { increment: 1 } },
      });
      const told = { number: lead.number, partner: partner.name, reason, note: note ?? '' };
      await ctx.record(events.offerDeclined, { id: leadId, partnerId }, told);
      await passOn(ctx, leadId);
    });
    return null;
  },
});

export const assignLead = command('lead.assign', {
  summary: 'Offer a lead to a partner of your choice, or give it to it at once.',
  input: input.assignLead,
  output: leadView,
  run: async (ctx, { partnerId, asOffer, ...seen }): Promise<LeadView> => {
    const lead = await holdLead(ctx, seen);
    const placed = permits(lead.status, 'place');
    if (!placed.ok) throw await refusal(ctx, lead.id, placed.reason);
    const partner = await ctx.tx.partner.findUnique({ where: { id: partnerId }, select: { name: true, status: true } });
    if (!partner) throw leadError('partner_not_found');
    if (partner.status !== 'active') throw leadError('partner_not_active', { fields: { partnerId: [INACTIVE] } });

    await endOffers(ctx, lead.id, { as: 'withdrawn' });
    if (asOffer) {
      const because = `${ctx.viewer.name} chose you for it.`;
      await offer(ctx, { leadId: lead.id, round: lead.round + 1, ...BY_HAND, partners: [{ partnerId, because }] });
    } else {
      const contactDueAt = await give(ctx, lead, { partnerId, contactHours: BY_HAND.contactHours });
      const { number, company } = lead;
      const told = { number, company, partner: partner.name, contactDueAt: contactDueAt.toISOString() };
      await ctx.record(events.leadAssigned, { id: lead.id, partnerId }, told);
    }
    return viewWritten(ctx, lead.id);
  },
});

const INACTIVE = 'Choose an active partner.';

export const takeBack = command('lead.take_back', {
  summary: 'Take a lead back from the partner who works on it, or the offers of it that wait.',
  input: input.takeBack,
  output: leadView,
  run: async (ctx, { reason, ...seen }): Promise<LeadView> => {
    const lead = await holdLead(ctx, seen);
    const back = permits(lead.status, 'take_back');
    if (!back.ok) throw await refusal(ctx, lead.id, back.reason);

    const { id, number, company } = lead;
    for (const { partnerId, partner } of await endOffers(ctx, id, { as: 'withdrawn' }))
      await ctx.record(events.offerWithdrawn, { id, partnerId }, { number, partner: partner.name });
    if (lead.partner) {
      const told = { number, company, partner: lead.partner.name, reason };
      await ctx.record(events.leadTakenBack, { id, partnerId: lead.partner.id }, told);
    }
    await release(ctx, id);
    return viewWritten(ctx, id);
  },
});

/** Where nobody is left who could answer, the product gives the lead to the next: not whoever declined it, whom nobody else may know of. */
export async function passOn({ tx, viewer, now }: Context, leadId: string): Promise<void> {
  const waiting = await tx.leadOffer.count({ where: { leadId, status: 'open' } });
  if (waiting > 0) return;
  const system = contextFor(systemViewer(viewer.workspaceId), tx, now);
  await release(system, leadId);
  await routeHeld(system, await holdAnyVersion(system, leadId));
}

async function ownOffer({ tx }: Context, offerId: string) {
  const own = await tx.leadOffer.findUnique({ where: { id: offerId }, select: { leadId: true, partnerId: true } });
  if (!own) throw leadError('offer_not_found');
  return own;
}

async function demandOpen({ tx, now }: Context, offerId: string) {
  const found = await tx.leadOffer.findUniqueOrThrow({
    where: { id: offerId },
    select: { status: true, expiresAt: true, contactHours: true, partner: { select: { name: true } } },
  });
  if (found.status === 'missed') throw leadError('offer_taken');
  if (found.status === 'withdrawn') throw leadError('offer_withdrawn');
  if (found.status === 'timed_out' || (found.status === 'open' && found.expiresAt <= now))
    throw leadError('offer_over');
  if (found.status !== 'open') throw leadError('offer_answered');
  return found;
}
