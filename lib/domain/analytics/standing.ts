import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/client';
import type { Scope } from './scope';
import { dealsOf, expectedMonth, IS_OPEN, IS_QUALIFIED, isStalled } from './sql/deals';

/** Open deals of one stage, version and expected month. Sums are digits: beyond 2^53 a number would lie. */
export type StandingRow = {
  stageId: string;
  month: string;
  deals: number;
  qualified: number;
  minor: string;
  stalled: number;
  stalledMinor: string;
};

/** All open deals, counted once: what columns, totals and months show is added up from these few rows. */
export function standingRows(tx: Tx, scope: Scope, since: ReadonlyMap<string, Date>): Promise<Array<StandingRow>> {
  const stalled = isStalled(since);
  return tx.$queryRaw<Array<StandingRow>>`
    select o."stageId"::text as "stageId", ${expectedMonth(scope)} as month, count(*)::int as deals,
      count(*) filter (where ${IS_QUALIFIED})::int as qualified, sum(o."baseMinor")::text as minor,
      count(*) filter (where ${stalled})::int as stalled,
      coalesce(sum(o."baseMinor") filter (where ${stalled}), 0)::text as "stalledMinor"
    from "Opportunity" o where ${dealsOf(scope)} and ${IS_OPEN} group by 1, 2`;
}

/** Median days that the deals of each stage have been there, by key. */
export async function agesByStage(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<Array<{ key: string; days: number }>>`
    select o."stageKey" as key, ${medianAge(scope)} as days
    from "Opportunity" o where ${dealsOf(scope)} and ${IS_OPEN} group by o."stageKey"`;
  return new Map(rows.map(({ key, days }) => [key, days]));
}

/** Now less the median day of arrival is the median age, and arrivals come from the index in their order. */
export function medianAge({ now }: Scope): Prisma.Sql {
  return Prisma.sql`(date_part('epoch', ${now}::timestamptz)
    - percentile_cont(0.5) within group (order by date_part('epoch', o."enteredStageAt"))) / 86400`;
}
