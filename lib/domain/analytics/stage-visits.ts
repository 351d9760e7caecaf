import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/client';
import { rateOf } from './rules/rate';
import { ENOUGH_FOR_NORM } from './rules/stalled';
import type { Scope } from './scope';
import { daysOf } from './sql/days';
import { VISIT, visitsOfWon, visitsTo } from './sql/visits';
import type { Visits } from './vocabulary/report';

type VisitRow = {
  key: string;
  entered: number;
  stillHere: number;
  wentOn: number;
  lost: number;
  wentBack: number;
  won: number;
  lostAnywhere: number;
  /** Median and 80th percentile. */
  quantiles: [number, number] | null;
  wonMedian: number | null;
  lostMedian: number | null;
};

/**
 * One arm per stage: each is read from the index alone and already in the order of its days, and the server may share
 * the arms out among its processors. Days are those of all stays of a deal in the stage, of deals that have left it.
 */
export async function visitsByStage(
  tx: Tx,
  scope: Scope,
  keys: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, Visits>> {
  if (keys.length === 0) return new Map();

  const rows = await tx.$queryRaw<Array<VisitRow>>(
    Prisma.join(
      keys.map((key) => arm(scope, key)),
      ' union all ',
    ),
  );
  return new Map(rows.map((row) => [row.key, visitsFrom(row)]));
}

function arm(scope: Scope, key: string): Prisma.Sql {
  return Prisma.sql`select ${key}::text as key, count(*)::int as entered,
      count(*) filter (where ${VISIT.still_here})::int as "stillHere",
      count(*) filter (where ${VISIT.went_on})::int as "wentOn",
      count(*) filter (where ${VISIT.lost_here})::int as lost,
      count(*) filter (where ${VISIT.went_back})::int as "wentBack",
      count(*) filter (where ${VISIT.won_timed})::int as won,
      count(*) filter (where ${VISIT.lost_timed})::int as "lostAnywhere",
      percentile_cont(array[0.5, 0.8]) within group (order by v."totalMs") filter (where ${VISIT.left}) as quantiles,
      percentile_cont(0.5) within group (order by v."totalMs") filter (where ${VISIT.won_timed}) as "wonMedian",
      percentile_cont(0.5) within group (order by v."totalMs") filter (where ${VISIT.lost_timed}) as "lostMedian"
    from "StageVisit" v where ${visitsTo(scope, key)}`;
}

function visitsFrom({ key: _, quantiles, wonMedian, lostMedian, ...counts }: VisitRow): Visits {
  return {
    ...counts,
    conversion: rateOf(counts.wentOn, counts.entered - counts.stillHere),
    medianDays: daysOf(quantiles?.[0]),
    p80Days: daysOf(quantiles?.[1]),
    wonMedianDays: daysOf(wonMedian),
    lostMedianDays: daysOf(lostMedian),
  };
}

export type WonTime = { won: number; p80Days: number | null };

/** The time that eight in ten won deals needed in a stage, over all history: the norm where a stage has no maximum. */
export async function wonTimes(
  tx: Tx,
  scope: Scope,
  keys: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, WonTime>> {
  if (keys.length === 0) return new Map();

  const always = { ...scope, instants: null, partnerIds: null };
  const arms = keys.map(
    (key) => Prisma.sql`select ${key}::text as key, count(*)::int as won,
        percentile_cont(0.8) within group (order by v."totalMs") as p80
      from "StageVisit" v where ${visitsTo(always, key)} and ${VISIT.won_timed} having count(*) >= ${ENOUGH_FOR_NORM}`,
  );
  const rows = await tx.$queryRaw<Array<{ key: string; won: number; p80: number }>>(Prisma.join(arms, ' union all '));
  return new Map(rows.map(({ key, won, p80 }) => [key, { won, p80Days: daysOf(p80) }]));
}

/** Milliseconds between qualification and order that the deals won in the period spent in each stage. */
export async function cycleByStage(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<Array<{ key: string; ms: number }>>`
    select v."stageKey" as key, sum(v."cycleMs"::float8) as ms
    from "StageVisit" v where ${visitsOfWon(scope)} group by v."stageKey"`;
  return new Map(rows.map(({ key, ms }) => [key, ms]));
}
