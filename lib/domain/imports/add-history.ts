import 'server-only';
import { rankAt } from '@/lib/core/rank-at';
import type { Context } from '@/lib/platform/command';
import { insertAll } from './bulk';
import { recordImported } from './record-imported';
import type { Running } from './run';
import { stayRows } from './stay-rows';
import type { KnownPlan } from './write-cases';

/** Adds what is new to the history of deals that are there. Their stays are put in order anew, and keep what was known. */
export async function addHistory(ctx: Context, running: Running, plans: ReadonlyArray<KnownPlan>): Promise<void> {
  if (plans.length === 0) return;

  const { tx } = ctx;
  const deals = plans.map((plan) => ({ ...plan, ...plan.deal }));
  await tx.stageInterval.deleteMany({ where: { opportunityId: { in: deals.map(({ id }) => id) } } });
  await insertAll(
    tx,
    'StageInterval',
    deals.flatMap((deal) => stayRows(deal.history, deal)),
  );
  await updateDeals(ctx, plans);
  await recordImported(ctx, running, deals);
}

async function updateDeals({ tx }: Context, plans: ReadonlyArray<KnownPlan>): Promise<void> {
  const rows = plans.map(changedRow);
  await tx.$executeRaw`
    update "Opportunity" o set "stageId" = x."stageId", "stageKey" = x."stageKey", "stageKind" = x."stageKind",
      rank = x.rank, "amountMinor" = x."amountMinor", currency = x.currency, "baseMinor" = x."baseMinor",
      "createdAt" = x."createdAt", "enteredStageAt" = x."enteredStageAt", "qualifiedAt" = x."qualifiedAt",
      "closedAt" = x."closedAt", "lastActivityAt" = x."lastActivityAt", version = o.version + 1
    from json_populate_recordset(null::"Opportunity", ${JSON.stringify(rows)}::json) x
    where o.id = x.id`;
}

function changedRow({ deal, history, case: { rows } }: KnownPlan) {
  const { stays, rest, enteredStageAt, qualifiedAt, closedAt } = history;
  const isUnmoved = deal.stageKey === rest.key && deal.enteredStageAt.getTime() === enteredStageAt.getTime();
  // An amount in the file counts unless the deal went on after it without the file.
  const lastKnown = deal.stays.at(-1)?.enteredAt ?? deal.createdAt;
  const amount = rows.findLast(({ amountMinor, enteredAt }) => amountMinor !== null && enteredAt >= lastKnown);
  const { amountMinor, currency, baseMinor } = amount ?? deal;

  return {
    ...{ id: deal.id, stageId: rest.id, stageKey: rest.key, stageKind: rest.kind },
    rank: isUnmoved ? deal.rank : rankAt(enteredStageAt, deal.id),
    ...{
      amountMinor: String(amountMinor),
      currency,
      baseMinor: String(baseMinor),
      enteredStageAt,
      qualifiedAt,
      closedAt,
    },
    createdAt: stays[0]?.enteredAt,
    lastActivityAt: [deal.lastActivityAt, stays.at(-1)?.enteredAt ?? deal.lastActivityAt].reduce(later),
  };
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
