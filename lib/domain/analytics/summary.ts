import { divideHalfEven } from '@/lib/core/money';
import { share } from '@/lib/core/statistics';
import type { ClosedRow, WonQuantiles } from './closed';
import { rateOf } from './rules/rate';
import { velocityOf } from './rules/velocity';
import type { Scope, VersionStage } from './scope';
import { daysOf } from './sql/days';
import type { StandingRow } from './standing';
import type { Before, Summary } from './vocabulary/report';

type Rows = { closed: ReadonlyArray<ClosedRow>; standing: ReadonlyArray<StandingRow>; quantiles: WonQuantiles };

export function summaryOf(scope: Scope, { closed, standing, quantiles }: Rows): Summary {
  const outcome = outcomeOf(closed.filter(({ isBefore }) => !isBefore));
  const open = openOf(scope, standing);
  const cycleMedianDays = daysOf(quantiles.cycle?.[0]);
  const velocity = velocityOf({
    ...{ openQualified: open.openQualified, won: outcome.won, closed: outcome.won + outcome.lost },
    ...{ wonMinor: outcome.wonMinor, cycleDays: cycleMedianDays },
  });

  return {
    ...{
      won: outcome.won,
      lost: outcome.lost,
      wonMinor: String(outcome.wonMinor),
      lostMinor: String(outcome.lostMinor),
    },
    winRate: rateOf(outcome.won, outcome.won + outcome.lost),
    valueWinRate: share(Number(outcome.wonMinor), Number(outcome.wonMinor + outcome.lostMinor)),
    averageMinor: averageOf(outcome.wonMinor, outcome.won),
    medianMinor: quantiles.median === null ? null : String(Math.round(quantiles.median)),
    ...{ cycleDeals: quantiles.cycleDeals, cycleMedianDays, cycleP80Days: daysOf(quantiles.cycle?.[1]) },
    ...open,
    velocityMinor: velocity === null ? null : String(velocity),
  };
}

export function beforeOf({ before }: Scope, closed: ReadonlyArray<ClosedRow>): Before | null {
  if (!before) return null;

  const { won, lost, wonMinor } = outcomeOf(closed.filter(({ isBefore }) => isBefore));
  return { period: before.days, won, lost, wonMinor: String(wonMinor), winRate: rateOf(won, won + lost) };
}

export function averageOf(minor: bigint, deals: number): string | null {
  return deals === 0 ? null : String(divideHalfEven(minor, BigInt(deals)));
}

function outcomeOf(rows: ReadonlyArray<ClosedRow>) {
  const won = rows.filter(({ kind }) => kind === 'won');
  const lost = rows.filter(({ kind }) => kind === 'lost');
  return { won: dealsIn(won), lost: dealsIn(lost), wonMinor: minorIn(won), lostMinor: minorIn(lost) };
}

/** Stages of the category "omitted" are in no forecast, so their deals are in no total of the pipeline. */
function openOf({ stages }: Scope, rows: ReadonlyArray<StandingRow>) {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const counted = rows.filter(({ stageId }) => byId.get(stageId)?.forecastCategory !== 'omitted');

  return {
    open: dealsIn(counted),
    openMinor: String(minorIn(counted)),
    weightedMinor: String(weightedIn(counted, byId)),
    openQualified: counted.reduce((sum, { qualified }) => sum + qualified, 0),
    stalled: counted.reduce((sum, { stalled }) => sum + stalled, 0),
    stalledMinor: String(counted.reduce((sum, { stalledMinor }) => sum + BigInt(stalledMinor), 0n)),
  };
}

export function dealsIn(rows: ReadonlyArray<{ deals: number }>): number {
  return rows.reduce((sum, { deals }) => sum + deals, 0);
}

export function minorIn(rows: ReadonlyArray<{ minor: string }>): bigint {
  return rows.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
}

type Weighing = ReadonlyMap<string, Pick<VersionStage, 'probability'>>;

/** Each value times its stage's probability; rounded once, after the sum. */
export function weightedIn(rows: ReadonlyArray<Pick<StandingRow, 'stageId' | 'minor'>>, stages: Weighing): bigint {
  const hundredths = rows.reduce(
    (sum, { stageId, minor }) => sum + BigInt(minor) * BigInt(stages.get(stageId)?.probability ?? 0),
    0n,
  );
  return divideHalfEven(hundredths, 100n);
}
