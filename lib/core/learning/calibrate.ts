import { logLoss } from './judgement';
import { fitLogistic, sigmoid } from './logistic';
import { calibrated, UNCALIBRATED, type Calibration } from './model';

import type { Outcome } from './table';

/** Fewer don't tell how far off a model is. */
const FEWEST = 50;
/** A model that was right about its own certainty keeps it; one that brags is held back. */
const GENTLEST = 0.25;
const STEEPEST = 1.5;

/** Only what was said last counts: models of long ago had less to learn from, and were wrong about other things. */
const RECENT = 0.4;

/**
 * Platt's scaling (J. Platt, 1999): the line from a model's log-odds, said in the order of time of rows that it had not learnt from, to
 * what happened. It is drawn from the last 40 % of them, and used only if, drawn from the first half of these, it would have bettered
 * the log-loss of the second: where the base rate moves, yesterday's correction can be worse than none. None either where there are
 * fewer than 50 rows to draw it from.
 */
export function calibrationOf(odds: ReadonlyArray<number>, outcomes: ReadonlyArray<Outcome>): Calibration {
  const from = Math.floor(odds.length * (1 - RECENT));
  const half = from + Math.floor((odds.length - from) / 2);
  const tried = lineOf(odds.slice(from, half), outcomes.slice(from, half));
  const after = { odds: odds.slice(half), outcomes: outcomes.slice(half) };
  const betters = lossWith(tried, after) < lossWith(UNCALIBRATED, after);
  return betters ? lineOf(odds.slice(from), outcomes.slice(from)) : UNCALIBRATED;
}

function lossWith(
  calibration: Calibration,
  { odds, outcomes }: { odds: ReadonlyArray<number>; outcomes: ReadonlyArray<Outcome> },
) {
  return odds.length === 0
    ? 0
    : logLoss({ chances: odds.map((value) => sigmoid(calibrated(calibration, value))), outcomes });
}

function lineOf(odds: ReadonlyArray<number>, outcomes: ReadonlyArray<Outcome>): Calibration {
  if (odds.length < FEWEST || new Set(outcomes).size < 2) return UNCALIBRATED;
  const { intercept, weights, means, spreads } = fitLogistic({ rows: odds.map((value) => [value]), outcomes });
  const [weight = 0, mean = 0, spread = 0] = [weights[0], means[0], spreads[0]];
  if (spread === 0 || weight <= 0) return UNCALIBRATED;

  const slope = Math.min(Math.max(weight / spread, GENTLEST), STEEPEST);
  return { intercept: intercept - (weight / spread) * mean + (weight / spread - slope) * meanOf(odds), slope };
}

function meanOf(values: ReadonlyArray<number>): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
