import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import { dealFacts, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { query, type QueryContext } from '@/lib/platform/query';
import { dealInput, dealSchema, gateInput, gateSchema, timelineInput, timelineSchema } from './schema';
import type { Trace } from './evidence';
import { gateOf } from './gate';
import { readDeal } from './read-deal';
import { readTimeline } from './timeline';
import type { Deal, Gate, TimelinePage } from './vocabulary';

export const findOpportunity = query('opportunity.get', {
  summary: 'A deal with its facts, its path and its registration',
  input: dealInput,
  output: dealSchema,
  run: (context, { opportunityId }): Promise<Deal> => readDeal(context, opportunityId),
});

export const findGate = query('opportunity.gate', {
  summary: 'The exit criteria ahead of a deal: which hold, what is missing, and what in the deal may answer them',
  input: gateInput,
  output: gateSchema,
  run: async ({ tx, viewer, now }, { opportunityId, toStageKey }): Promise<Gate> => {
    const deal = await dealFacts(tx, opportunityId);
    const met = await tx.criterionFact.findMany({ where: { opportunityId } });
    const approvals = await tx.gateApproval.findMany({ where: { opportunityId }, orderBy: { requestedAt: 'asc' } });
    return gateOf(deal, { now, viewer, toStageKey, met, approvals, traces: await tracesOf(tx, deal) });
  },
});

export const listTimeline = query('opportunity.timeline', {
  summary: 'What happened to a deal, newest first',
  input: timelineInput,
  output: timelineSchema,
  run: async (context, { opportunityId, part, before }): Promise<TimelinePage> => {
    await dealFacts(context.tx, opportunityId);
    return readTimeline(context, opportunityId, { part: part ?? null, before });
  },
});

/** The latest notes, and the notes and links given with earlier criteria. */
async function tracesOf(tx: QueryContext['tx'], { id, timeZone }: DealFacts): Promise<ReadonlyArray<Trace>> {
  const events = await tx.event.findMany({
    where: { subjectId: id, name: { in: ['opportunity.note_added', 'opportunity.criterion_met'] } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { actorName: true, createdAt: true, data: true },
  });
  return events.flatMap(({ actorName, createdAt, data }) => {
    const { note, link } = data as { note?: string | null; link?: string | null };
    const from = `${actorName}, ${formatDate(createdAt, { timeZone })}`;
    return [note, link].flatMap((text) => (text ? [{ text, from }] : []));
  });
}
