import 'server-only';
import { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { leadError } from '@/lib/domain/leads/errors';
import { leadsMerged, mergeUndone } from '@/lib/domain/leads/events';
import { holdAnyVersion, holdLead, refusal, viewWritten, type HeldLead } from '@/lib/domain/leads/held';
import { endOffers } from '@/lib/domain/leads/offers/settle';
import { isClosed } from '@/lib/domain/leads/rules';
import { leadView, type LeadView } from '@/lib/domain/leads/schema';
import { readMergeable } from './load';
import { gainsOf } from './rules';
import { mergeInput, undoInput } from './schema';

/** What the kept lead gained, what became of its partner, and its version right after: later, nothing can be undone. */
const before = z.object({ gained: z.array(z.string()), tookPartner: z.boolean(), version: z.number() });

export const mergeLeads = command('lead.merge', {
  summary:
    'Merge another lead into this one: it gains what it did not know. It can be undone while nothing else happened.',
  input: mergeInput,
  output: leadView,
  run: async (ctx, { otherId, ...seen }): Promise<LeadView> => {
    if (otherId === seen.leadId) throw leadError('merge_itself');
    // Always in the same order, so that two merges of the same pair wait for each other instead of for ever.
    if (otherId < seen.leadId) await holdAnyVersion(ctx, otherId);
    const kept = await holdLead(ctx, seen);
    const gone = await holdAnyVersion(ctx, otherId);
    await demandMergeable(ctx, kept, gone);

    const gains = gainsOf(await readMergeable(ctx.tx, kept.id), await readMergeable(ctx.tx, gone.id));
    const tookPartner = kept.partnerId === null && gone.partnerId !== null;
    await endOffers(ctx, gone.id, { as: 'withdrawn' });
    if (tookPartner) await endOffers(ctx, kept.id, { as: 'withdrawn' });
    await ctx.tx.lead.update({
      where: { id: kept.id },
      data: {
        ...(gains as Prisma.LeadUncheckedUpdateInput),
        ...(tookPartner && (await partnerOf(ctx, gone.id))),
        version: { increment: 1 },
      },
    });
    await ctx.tx.lead.update({ where: { id: gone.id }, data: { mergedIntoId: kept.id, version: { increment: 1 } } });
    await keep(ctx, { kept, gone }, { gained: Object.keys(gains), tookPartner, version: kept.version + 1 });
    const { number, company } = kept;
    await ctx.record(leadsMerged, { id: kept.id, partnerId: null }, { number, company, other: gone.number });
    return viewWritten(ctx, kept.id);
  },
});

export const undoMerge = command('lead.undo_merge', {
  summary: 'Undo the last merge of a lead: both are there again as they were.',
  input: undoInput,
  output: leadView,
  run: async (ctx, seen): Promise<LeadView> => {
    const kept = await holdLead(ctx, seen);
    const merge = await ctx.tx.leadMerge.findFirst({
      where: { keptId: kept.id, undoneAt: null },
      orderBy: { mergedAt: 'desc' },
    });
    if (!merge) throw leadError('merge_not_found');
    const { gained, tookPartner, version } = before.parse(merge.before);
    if (version !== kept.version) throw await refusal(ctx, kept.id, 'merge_too_late');

    const emptied = Object.fromEntries(gained.map((field) => [field, field === 'need' ? '' : null]));
    await ctx.tx.lead.update({
      where: { id: kept.id },
      data: { ...emptied, ...(tookPartner && NO_PARTNER), version: { increment: 1 } },
    });
    const { number: other } = await ctx.tx.lead.update({
      where: { id: merge.goneId },
      data: { mergedIntoId: null, version: { increment: 1 } },
      select: { number: true },
    });
    await ctx.tx.leadMerge.update({ where: { id: merge.id }, data: { undoneAt: ctx.now } });
    const { number, company } = kept;
    await ctx.record(mergeUndone, { id: kept.id, partnerId: null }, { number, company, other });
    return viewWritten(ctx, kept.id);
  },
});

const NO_PARTNER = {
  status: 'new',
  partnerId: null,
  acceptedAt: null,
  contactDueAt: null,
  contactedAt: null,
} as const satisfies Prisma.LeadUncheckedUpdateInput;

async function demandMergeable(ctx: Context, kept: HeldLead, gone: HeldLead): Promise<void> {
  if (isClosed(kept.status) || isClosed(gone.status)) throw await refusal(ctx, kept.id, 'merge_closed');
  const isBetweenPartners = kept.partnerId !== null && gone.partnerId !== null && kept.partnerId !== gone.partnerId;
  if (isBetweenPartners) throw await refusal(ctx, kept.id, 'merge_two_partners');
}

/** Whoever worked on the other one goes on with this one. */
async function partnerOf({ tx }: Context, goneId: string) {
  return tx.lead.findUniqueOrThrow({
    where: { id: goneId },
    select: { status: true, partnerId: true, acceptedAt: true, contactDueAt: true, contactedAt: true },
  });
}

async function keep(
  { tx, viewer, now }: Context,
  { kept, gone }: { kept: HeldLead; gone: HeldLead },
  what: z.output<typeof before>,
): Promise<void> {
  const { workspaceId, name: mergedBy } = viewer;
  const ids = { id: newId(), workspaceId, keptId: kept.id, goneId: gone.id };
  await tx.leadMerge.createMany({ data: { ...ids, before: what, mergedBy, mergedAt: now } });
}
