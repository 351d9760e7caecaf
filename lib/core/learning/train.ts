import { fitBoosted, boostedOddsByTrees } from './boosting/boost';
import { calibrationOf } from './calibrate';
import { encode, fitEncoding, type Encoding, type Unused } from './encoding';
import { judge, logLoss, lossesOf, reliability, type Judgement, type ReliabilityBand } from './judgement';
import { fitLogistic, logOdds, sigmoid } from './logistic';
import { calibrated, UNCALIBRATED, type Model } from './model';
import { partOf, shareOfOnes, type History, type Outcome } from './table';

export const LEARNERS = ['logistic', 'boosted'] as const;
export type Learner = (typeof LEARNERS)[number];

export type Trial = { learner: Learner; judgement: Judgement };

export type NoSignal = 'too_few' | 'one_outcome' | 'no_column' | 'not_better';

/** What came of training; without a model the base rate is the honest answer. */
export type Training = {
  count: number;
  baseRate: number;
  /** How the base rate, known at the time, did on the rows that were held out. null when none could be. */
  base: Judgement | null;
  trials: ReadonlyArray<Trial>;
  unused: ReadonlyArray<Unused>;
} & (
  | { model: Model; reliability: ReadonlyArray<ReliabilityBand>; noSignal: null; said: Said }
  | { model: null; noSignal: NoSignal }
);

/** What the chosen model said, before it knew, of each row held out; `from` is the first such row. */
export type Said = { from: number; chances: ReadonlyArray<number> };

/** Closed rows below which nothing is learnt, and those that each outcome has to have. */
export const FEWEST_ROWS = 50;
const FEWEST_OF_AN_OUTCOME = 8;

/** Parts of history: each is foretold from all those before it, but the first ones, which only teach. */
const PARTS = 5;
const TEACHING_SHARE = 0.4;
const PENALTIES = [1, 10, 30, 100] as const;
const TREE_COUNTS = [10, 20, 35, 50, 75, 100, 150] as const;

/**
 * Learns from closed rows in the order of time. Logistic regression and boosted trees foretell part after part of history from what
 * came before it only (rolling origin: L. Tashman, 2000); the one with the lower log-loss over all these parts is calibrated on
 * what it said there and fitted again on everything. How strict or how long a learner learns is chosen the same way. No model
 * comes of it when there are too few rows, when no column tells anything apart, or when the better of the two does not beat the base
 * rate by more than the standard error of the difference.
 */
export function train(history: History): Training {
  const outcomes = history.outcomes;
  const encoding = fitEncoding(history);
  const common = { count: outcomes.length, baseRate: shareOfOnes(outcomes), unused: encoding.unused };
  const nothing = (noSignal: NoSignal) => ({ ...common, base: null, trials: [], model: null, noSignal });
  if (outcomes.length < FEWEST_ROWS) return nothing('too_few');
  if (fewestOf(outcomes) === 0) return nothing('one_outcome');
  if (fewestOf(outcomes) < FEWEST_OF_AN_OUTCOME) return nothing('too_few');
  if (encoding.codes.length === 0) return nothing('no_column');

  const parts = partsOf(history);
  const heldOut = parts.flatMap((part) => part.truth);
  const base = { chances: parts.flatMap((part) => part.truth.map(() => part.baseRate)), outcomes: heldOut };
  const [logistic, boosted] = [bestLogistic(parts), bestBoosted(parts)];
  const trials = [trialOf('logistic', logistic.odds, heldOut), trialOf('boosted', boosted.odds, heldOut)];
  const best = lossOf(boosted.odds, heldOut) < lossOf(logistic.odds, heldOut) ? boosted : logistic;
  const judged = { ...common, base: judge(base), trials };
  const chances = best.odds.map(sigmoid);
  if (!isClearlyBetter({ chances, outcomes: heldOut }, base)) return { ...judged, model: null, noSignal: 'not_better' };

  const calibration = calibrationOf(best.odds, heldOut);
  const honest = best.odds.map((odds) => sigmoid(calibrated(calibration, odds)));
  return {
    ...judged,
    noSignal: null,
    model: { ...best.fit(history, encoding), calibration },
    reliability: reliability({ chances: honest, outcomes: heldOut }),
    said: { from: outcomes.length - heldOut.length, chances: honest },
  };
}

type Part = {
  encoded: ReadonlyArray<ReadonlyArray<number>>;
  known: ReadonlyArray<Outcome>;
  asked: ReadonlyArray<ReadonlyArray<number>>;
  truth: ReadonlyArray<Outcome>;
  baseRate: number;
};

/** What a learner said of all rows held out, and how it learns from all. */
type Candidate = { odds: ReadonlyArray<number>; fit: (history: History, encoding: Encoding) => Model };

function partsOf(history: History): ReadonlyArray<Part> {
  const count = history.rows.length;
  const first = Math.max(Math.floor(count * TEACHING_SHARE), firstWithBoth(history.outcomes));
  const ends = Array.from(
    { length: PARTS + 1 },
    (_unused, part) => first + Math.round(((count - first) * part) / PARTS),
  );
  return ends.slice(0, -1).map((from, part) => {
    const past = partOf(history, 0, from);
    const future = partOf(history, from, ends[part + 1] ?? count);
    const encoding = fitEncoding(past);
    return {
      encoded: past.rows.map((row) => encode(encoding, row)),
      known: past.outcomes,
      asked: future.rows.map((row) => encode(encoding, row)),
      truth: future.outcomes,
      baseRate: shareOfOnes(past.outcomes),
    };
  });
}

/** How many rows it takes until both outcomes were seen. */
function firstWithBoth(outcomes: ReadonlyArray<Outcome>): number {
  return Math.max(outcomes.indexOf(0), outcomes.indexOf(1)) + 1;
}

function fewestOf(outcomes: ReadonlyArray<Outcome>): number {
  const ones = outcomes.filter((outcome) => outcome === 1).length;
  return Math.min(ones, outcomes.length - ones);
}

function bestLogistic(parts: ReadonlyArray<Part>): Candidate {
  const tried = PENALTIES.map((penalty) => ({
    setting: penalty,
    odds: parts.flatMap((part) => logisticOdds(part, penalty)),
  }));
  const { setting: penalty, odds } = lowest(tried, parts);
  return {
    odds,
    fit: ({ rows, outcomes }, encoding) => ({
      kind: 'logistic',
      encoding,
      calibration: UNCALIBRATED,
      inner: fitLogistic({ rows: rows.map((row) => encode(encoding, row)), outcomes }, { penalty }),
    }),
  };
}

function logisticOdds({ encoded, known, asked }: Part, penalty: number): ReadonlyArray<number> {
  const model = fitLogistic({ rows: encoded, outcomes: known }, { penalty });
  return asked.map((row) => logOdds(model, row));
}

function bestBoosted(parts: ReadonlyArray<Part>): Candidate {
  const most = Math.max(...TREE_COUNTS);
  const byPart = parts.map(({ encoded, known, asked }) => {
    const model = fitBoosted({ rows: encoded, outcomes: known }, { trees: most });
    return asked.map((row) => boostedOddsByTrees(model, row, TREE_COUNTS));
  });
  const rows = byPart.flat();
  const tried = TREE_COUNTS.map((trees, place) => ({ setting: trees, odds: rows.map((odds) => odds[place] ?? 0) }));
  const { setting: trees, odds } = lowest(tried, parts);
  return {
    odds,
    fit: ({ rows: all, outcomes }, encoding) => ({
      kind: 'boosted',
      encoding,
      calibration: UNCALIBRATED,
      inner: fitBoosted({ rows: all.map((row) => encode(encoding, row)), outcomes }, { trees }),
    }),
  };
}

type Tried<Setting> = { setting: Setting; odds: ReadonlyArray<number> };

function lowest<Setting>(tried: ReadonlyArray<Tried<Setting>>, parts: ReadonlyArray<Part>): Tried<Setting> {
  const truth = parts.flatMap((part) => part.truth);
  return tried.reduce((best, next) => (lossOf(next.odds, truth) < lossOf(best.odds, truth) ? next : best));
}

function lossOf(odds: ReadonlyArray<number>, outcomes: ReadonlyArray<Outcome>): number {
  return logLoss({ chances: odds.map(sigmoid), outcomes });
}

function trialOf(learner: Learner, odds: ReadonlyArray<number>, outcomes: ReadonlyArray<Outcome>): Trial {
  return { learner, judgement: judge({ chances: odds.map(sigmoid), outcomes }) };
}

type Compared = { chances: ReadonlyArray<number>; outcomes: ReadonlyArray<Outcome> };

function isClearlyBetter(model: Compared, base: Compared): boolean {
  const [losses, baseLosses] = [lossesOf(model), lossesOf(base)];
  const gains = losses.map((loss, at) => (baseLosses[at] ?? 0) - loss);
  const gain = gains.reduce((sum, value) => sum + value, 0) / gains.length;
  const variance = gains.reduce((sum, value) => sum + (value - gain) ** 2, 0) / Math.max(gains.length - 1, 1);
  return gain > Math.sqrt(variance / gains.length);
}
