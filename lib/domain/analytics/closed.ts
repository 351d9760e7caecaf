import 'server-only';
import { firstOfMonth, monthsIn } from '@/lib/core/periods';
import { addMonths } from '@/lib/core/dates';
import { startOfDay } from '@/lib/core/time-zone';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import type { Instants, Scope } from './scope';
import { closedWithin, dealsOf, IS_QUALIFIED, wonMonth } from './sql/deals';
import type { MonthKey } from './vocabulary/report';

/** Closed deals of one stage; `isBefore` are those of the period before. */
export type ClosedRow = { key: string; kind: StageKind; isBefore: boolean; deals: number; minor: string };

export function closedRows(tx: Tx, scope: Scope): Promise<Array<ClosedRow>> {
  const { instants, before } = scope;
  const isBefore = instants ? Prisma.sql`o."closedAt" < ${instants.from}` : Prisma.sql`false`;
  return tx.$queryRaw<Array<ClosedRow>>`
    select o."stageKey" as key, o."stageKind"::text as kind, ${isBefore} as "isBefore", count(*)::int as deals,
      sum(o."baseMinor")::text as minor
    from "Opportunity" o
    where ${dealsOf(scope)} and o."stageKind" in ('won', 'lost') and ${closedWithin(both(instants, before))}
    group by o."stageKey", o."stageKind", 3`;
}

/** Deals won in the period, by the month of the order. */
export type WonMonth = { month: MonthKey; deals: number; minor: string };

export function wonMonths(tx: Tx, scope: Scope): Promise<Array<WonMonth>> {
  return tx.$queryRaw<Array<WonMonth>>`
    select ${wonMonth(monthStarts(scope))} as month, count(*)::int as deals, sum(o."baseMinor")::text as minor
    from "Opportunity" o
    where ${dealsOf(scope)} and o."stageKind" = 'won' and ${closedWithin(scope.instants)} group by 1`;
}

/** One walk for the period and the one before it, which it follows at once. */
function both(instants: Instants | null, before: Instants | null): Instants | null {
  return instants && before ? { from: before.from, before: instants.before } : null;
}

export type WonQuantiles = { cycleDeals: number; cycle: [number, number] | null; median: number | null };

/** Milliseconds from qualification to the order, and amounts, of the deals won in the period. */
export async function wonQuantiles(tx: Tx, scope: Scope): Promise<WonQuantiles> {
  const [row] = await tx.$queryRaw<[WonQuantiles]>`
    select count(*) filter (where ${IS_QUALIFIED})::int as "cycleDeals",
      percentile_cont(array[0.5, 0.8]) within group (order by ${CYCLE_MS}) filter (where ${IS_QUALIFIED}) as cycle,
      percentile_cont(0.5) within group (order by o."baseMinor"::float8) as median
    from "Opportunity" o
    where ${dealsOf(scope)} and o."stageKind" = 'won' and ${closedWithin(scope.instants)}`;
  return row;
}

export const CYCLE_MS = Prisma.sql`round((date_part('epoch', o."closedAt") - date_part('epoch', o."qualifiedAt")) * 1000)`;

/** A chart of more months than this can't be read; what was won before them is shown as "earlier". */
const MONTHS_SHOWN = 24;

/** The months of the period up to the present one; of all time, the last two years. */
export function monthStarts({ days, today, timeZone }: Scope): ReadonlyArray<{ month: MonthKey; from: Date }> {
  const to = days && days.to < today ? days.to : today;
  const earliest = addMonths(firstOfMonth(to), 1 - MONTHS_SHOWN);
  const from = days && days.from > earliest ? days.from : earliest;
  const shown = monthsIn({ from: from < to ? from : to, to });
  return shown.map((first) => ({ month: first.slice(0, 7), from: startOfDay(first, timeZone) }));
}
