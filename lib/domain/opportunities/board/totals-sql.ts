import 'server-only';
import { divideHalfEven } from '@/lib/core/money';
import type { Totals } from '@/lib/domain/opportunities/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import { CARD_TABLES } from './card-json';

export type TotalsRow = { deals: number; minor: string; weighted: string };

type Which = { workspaceId: string; processId: string; where: Prisma.Sql | null };

/**
 * Deals, sum and weighted sum (in hundredths) by stage key. Unfiltered they come from the totals that the database
 * keeps, which row security narrows to the viewer's partner; filtered, from the very rows.
 */
export function totalsByKey({ workspaceId, processId, where }: Which): Prisma.Sql {
  if (where === null) {
    // By stage first: there is a total for each partner, thousands in all, and but a few stages to join.
    return Prisma.sql`select s.key, sum(t.deals)::int as deals, sum(t.minor) as minor,
        sum(t.minor * s.probability) as weighted
      from (
        select "stageId", sum(deals) as deals, sum("baseMinor") as minor from "StageTotal"
        where "workspaceId" = ${workspaceId}::uuid and "processId" = ${processId}::uuid group by "stageId"
      ) t join "Stage" s on s.id = t."stageId"
      group by s.key having sum(t.deals) > 0`;
  }
  return Prisma.sql`select s.key, count(*)::int as deals, sum(o."baseMinor") as minor,
      sum(o."baseMinor" * s.probability) as weighted
    from ${CARD_TABLES}
    where o."workspaceId" = ${workspaceId}::uuid and o."processId" = ${processId}::uuid ${where}
    group by s.key`;
}

/** Rounded once, after the sum, half to even. */
export function toTotals({ deals, minor, weighted }: TotalsRow): Totals {
  return { deals, totalMinor: minor, weightedMinor: String(divideHalfEven(BigInt(weighted), 100n)) };
}
