import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';

export type Candidate = Pick<StageFigures, 'key' | 'name' | 'kind' | 'cycleShare'> & {
  visits: Pick<StageFigures['visits'], 'conversion' | 'lost' | 'wentBack'>;
};

export type Bottleneck = {
  stage: Candidate;
  /** Share of won cycle time × share that did not go on, 0 to 1. */
  score: number;
  cycleShare: number;
  /** Lost right there, of those that left; 0 to 1. */
  lossShare: number;
  next: { stage: Candidate; score: number } | null;
  /** No other stage costs half as much. */
  isAlone: boolean;
};

/** Fewer won deals, or fewer departures from a stage, name no bottleneck. */
export const ENOUGH_WON = 10;
const ENOUGH_LEFT = 20;

/**
 * The open stage that costs the most: it holds a large share of the time that won deals take, and few get past it. null
 * while there is too little history, or when no stage costs anything.
 */
export function bottleneckOf(stages: ReadonlyArray<Candidate>, won: number): Bottleneck | null {
  if (won < ENOUGH_WON) return null;

  const [worst, next] = stages.flatMap(scored).toSorted((one, other) => other.score - one.score);
  if (!worst || worst.score === 0) return null;
  return {
    ...worst,
    next: next ? { stage: next.stage, score: next.score } : null,
    isAlone: next === undefined || next.score < worst.score / 2,
  };
}

function scored(stage: Candidate) {
  const { conversion, lost } = stage.visits;
  if (stage.kind !== 'open' || stage.cycleShare === null) return [];
  if (conversion.rate === null || conversion.whole < ENOUGH_LEFT) return [];

  const score = stage.cycleShare * (1 - conversion.rate);
  return [{ stage, score, cycleShare: stage.cycleShare, lossShare: lost / conversion.whole }];
}

const COUNTS = ['', 'every deal', 'one deal in two', 'one deal in three', 'one deal in four', 'one deal in five'];

/** A share in words that stick, "one deal in three", when it is near enough to one; else null. */
export function inWords(share: number): string | null {
  if (share <= 0) return null;

  const count = Math.round(1 / share);
  const isNear = Math.abs(share * count - 1) <= 0.12;
  return isNear ? (COUNTS[count] ?? null) : null;
}
