import { shareOfOnes, type Outcome } from './table';

/** What was said of each thing (0 to 1), and what became of it. */
export type Said = { chances: ReadonlyArray<number>; outcomes: ReadonlyArray<Outcome> };

export type ReliabilityBand = { from: number; to: number; count: number; said: number; happened: number };

export type Judgement = {
  count: number;
  baseRate: number;
  auc: number | null;
  logLoss: number;
  brier: number;
  calibrationError: number;
};

/** All measures at once; RangeError without anything said. */
export function judge(said: Said): Judgement {
  return {
    count: said.chances.length,
    baseRate: shareOfOnes(said.outcomes),
    auc: auc(said),
    logLoss: logLoss(said),
    brier: brier(said),
    calibrationError: calibrationError(said),
  };
}

/** Chances are kept this far from 0 and 1, so that one wrong certainty doesn't cost everything. */
const SURE = 1e-6;

/** Surprise at what happened, in nats a row: the mean of −ln of the chance given to it. 0 is perfect; ln 2 is a coin. */
export function logLoss(said: Said): number {
  return meanOf(lossesOf(said));
}

/** The surprise at each. */
export function lossesOf({ chances, outcomes }: Said): ReadonlyArray<number> {
  return chances.map((chance, at) => {
    const given = outcomes[at] === 1 ? chance : 1 - chance;
    return -Math.log(Math.min(Math.max(given, SURE), 1));
  });
}

/** Mean squared distance between what was said and what happened, 0 to 1 (G. W. Brier, 1950). */
export function brier({ chances, outcomes }: Said): number {
  return meanOf(chances.map((chance, at) => (chance - (outcomes[at] ?? 0)) ** 2));
}

/**
 * How often something that happened had been given a higher chance than something that didn't, 0 to 1; equal ones count half
 * (Mann and Whitney's U over all pairs). null when all outcomes are the same.
 */
export function auc({ chances, outcomes }: Said): number | null {
  const order = chances.map((chance, at) => ({ chance, won: outcomes[at] === 1 })).sort((a, b) => a.chance - b.chance);
  const ones = order.filter(({ won }) => won).length;
  if (ones === 0 || ones === order.length) return null;

  let ranks = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.chance === order[from]?.chance) to += 1;
    const wins = order.slice(from, to).filter(({ won }) => won).length;
    ranks += (wins * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (ones * (ones + 1)) / 2) / (ones * (order.length - ones));
}

const BANDS = 10;

/** Things in ten groups of about equal size, by what was said of them; equal chances stay together. */
export function reliability({ chances, outcomes }: Said): ReadonlyArray<ReliabilityBand> {
  const order = chances
    .map((chance, at) => ({ chance, outcome: outcomes[at] ?? 0 }))
    .sort((a, b) => a.chance - b.chance);
  const bands: ReliabilityBand[] = [];
  let from = 0;
  for (let band = 1; band <= BANDS && from < order.length; band += 1) {
    let to = Math.max(from + 1, Math.round((band * order.length) / BANDS));
    while (to < order.length && order[to]?.chance === order[to - 1]?.chance) to += 1;
    bands.push(bandOf(order.slice(from, to)));
    from = to;
  }
  return bands;
}

function bandOf(members: ReadonlyArray<{ chance: number; outcome: number }>): ReliabilityBand {
  return {
    from: members[0]?.chance ?? 0,
    to: members.at(-1)?.chance ?? 0,
    count: members.length,
    said: meanOf(members.map(({ chance }) => chance)),
    happened: meanOf(members.map(({ outcome }) => outcome)),
  };
}

/**
 * Expected calibration error over the bands of `reliability`: the mean distance between what was said and what happened, weighted by
 * the bands' sizes, 0 to 1 (M. P. Naeini et al., AAAI 2015). Even a perfect model has about .03 at 1,000 rows: chance alone.
 */
export function calibrationError(said: Said): number {
  const bands = reliability(said);
  return bands.reduce((sum, band) => sum + (band.count / said.chances.length) * Math.abs(band.said - band.happened), 0);
}

function meanOf(values: ReadonlyArray<number>): number {
  if (values.length === 0) throw new RangeError('Nothing was said that could be judged.');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
