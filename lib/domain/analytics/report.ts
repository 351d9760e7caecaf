import 'server-only';
import type { QueryContext } from '@/lib/platform/query';
import { closedRows, wonMonths, wonQuantiles, type ClosedRow } from './closed';
import { columnsOf, type ReportColumn } from './columns';
import { monthsOf } from './months';
import { rateOf } from './rules/rate';
import type { InsightFilter } from './schema';
import { reportScope, scopeOf, type Scope } from './scope';
import { preferIndexes } from './sql/settings';
import { cycleByStage, visitsByStage } from './stage-visits';
import { agesByStage, standingRows, type StandingRow } from './standing';
import { beforeOf, dealsIn, minorIn, summaryOf, weightedIn } from './summary';
import { sinceWhen, stalledDays } from './thresholds';
import type { Report, StageFigures, Standing, Visits } from './vocabulary/report';

type Facts = {
  visits: ReadonlyMap<string, Visits>;
  cycle: ReadonlyMap<string, number>;
  ages: ReadonlyMap<string, number>;
  stalledAfter: ReadonlyMap<string, number>;
  standing: ReadonlyArray<StandingRow>;
  closed: ReadonlyArray<ClosedRow>;
};

/** The whole report in a handful of statements, none of which reads a table: each walks an index made for it. */
export async function buildReport(context: QueryContext, filter: InsightFilter): Promise<Report> {
  await preferIndexes(context.tx);
  const scope = await scopeOf(context, filter);
  const columns = columnsOf(scope);
  const facts = await factsOf(context, scope, columns);
  const quantiles = await wonQuantiles(context.tx, scope);

  return {
    ...reportScope(scope),
    stages: columns.map((column) => figuresOf(scope, column, facts)),
    summary: summaryOf(scope, { ...facts, quantiles }),
    before: beforeOf(scope, facts.closed),
    months: monthsOf(scope, { ...facts, wonMonths: await wonMonths(context.tx, scope) }),
  };
}

async function factsOf({ tx }: QueryContext, scope: Scope, columns: ReadonlyArray<ReportColumn>): Promise<Facts> {
  const openKeys = columns.filter(({ kind }) => kind === 'open').map(({ key }) => key);
  const stalledAfter = await stalledDays(tx, scope);

  return {
    stalledAfter,
    visits: await visitsByStage(tx, scope, openKeys),
    cycle: await cycleByStage(tx, scope),
    ages: await agesByStage(tx, scope),
    standing: await standingRows(tx, scope, sinceWhen(stalledAfter, scope.now)),
    closed: await closedRows(tx, scope),
  };
}

function figuresOf(scope: Scope, column: ReportColumn, facts: Facts): StageFigures {
  const { key, name, kind, position, isInUse, probability, forecastCategory, targetDays, maxDays } = column;
  const closed = facts.closed.filter((row) => row.key === key && !row.isBefore);
  return {
    ...{ key, name, kind, position, isInUse, probability, forecastCategory, targetDays, maxDays },
    standing: standingOf(scope, column, facts),
    visits: facts.visits.get(key) ?? closedVisits(dealsIn(closed)),
    cycleShare: kind === 'open' ? shareOfCycle(facts.cycle, key) : null,
  };
}

/** Of the deals in a closing stage, those that stand there: nobody leaves it, so nothing is timed. */
function standingOf(scope: Scope, { key, id, stageIds }: ReportColumn, facts: Facts): Standing {
  const rows = facts.standing.filter(({ stageId }) => stageIds.includes(stageId));
  const byId = new Map(scope.stages.map((stage) => [stage.id, stage]));
  return {
    deals: dealsIn(rows),
    valueMinor: String(minorIn(rows)),
    weightedMinor: String(weightedIn(rows, byId)),
    ageDays: facts.ages.get(key) ?? null,
    stalled: rows.reduce((sum, { stalled }) => sum + stalled, 0),
    stalledMinor: String(rows.reduce((sum, { stalledMinor }) => sum + BigInt(stalledMinor), 0n)),
    stalledAfterDays: facts.stalledAfter.get(id) ?? null,
  };
}

function closedVisits(entered: number): Visits {
  return {
    ...{ entered, stillHere: entered, wentOn: 0, lost: 0, wentBack: 0, conversion: rateOf(0, 0) },
    ...{ medianDays: null, p80Days: null, won: 0, wonMedianDays: null, lostAnywhere: 0, lostMedianDays: null },
  };
}

function shareOfCycle(cycle: ReadonlyMap<string, number>, key: string): number | null {
  const total = [...cycle.values()].reduce((sum, ms) => sum + ms, 0);
  return total === 0 ? null : (cycle.get(key) ?? 0) / total;
}
