import { binned } from './bins';
import { at } from './numbers';
import { growTree, valueOf, type Tree } from './tree';
import { sigmoid } from '../logistic';

import type { Slopes } from './histogram';
import type { Examples, Features } from '../logistic';

/** Log-odds are `start` and what each tree says. */
export type BoostedModel = { start: number; trees: ReadonlyArray<Tree> };

export type BoostingOptions = {
  /** How many trees, one after the other; each learns what those before it got wrong. */
  trees?: number;
  /** The part of each tree's answer that counts, more than 0 and at most 1. */
  pace?: number;
  leaves?: number;
  /** Rows that each leaf has to stand for. */
  fewest?: number;
  penalty?: number;
};

/**
 * Gradient-boosted trees over histograms, for a yes-or-no outcome, by the log-loss (J. Friedman, *Greedy function
 * approximation*, Annals of Statistics 29, 2001; leaf-wise as LightGBM). Nothing is drawn at random: the same examples give
 * the same model. Throws a RangeError without examples, or when outcomes are all the same.
 */
export function fitBoosted({ rows, outcomes }: Examples, options: BoostingOptions = {}): BoostedModel {
  const { trees, pace, ...rules } = { ...DEFAULTS, ...options };
  const start = startOf({ rows, outcomes });
  const ranges = binned(rows, rows[0]?.length ?? 0);
  const odds = new Float64Array(rows.length).fill(start);
  const slopes = { gradients: new Float64Array(rows.length), curvatures: new Float64Array(rows.length) };
  const grown: Tree[] = [];
  while (grown.length < trees) {
    incline(slopes, odds, outcomes);
    const { tree, leaves } = growTree({ binned: ranges, slopes, rules });
    if (leaves.length === 1) break;
    for (const { value, members } of leaves) for (const row of members) odds[row] = at(odds, row) + pace * value;
    grown.push({ ...tree, values: tree.values.map((value) => value * pace) });
  }
  return { start, trees: grown };
}

const DEFAULTS = { trees: 100, pace: 0.1, leaves: 7, fewest: 20, penalty: 1 };

/** The first two derivatives of the log-loss, at what is said of each row so far. */
function incline({ gradients, curvatures }: Slopes, odds: Float64Array, outcomes: Examples['outcomes']): void {
  for (const [row, outcome] of outcomes.entries()) {
    const likely = sigmoid(at(odds, row));
    gradients[row] = outcome - likely;
    curvatures[row] = likely * (1 - likely);
  }
}

/** How likely the outcome is 1, 0 to 1. */
export function predictBoosted(model: BoostedModel, row: Features): number {
  return sigmoid(boostedOdds(model, row));
}

export function boostedOdds({ start, trees }: BoostedModel, row: Features): number {
  let sum = start;
  for (const tree of trees) sum += valueOf(tree, row);
  return sum;
}

/** A row's log-odds after so many trees, for each of some numbers that ascend; beyond the last tree nothing is added. */
export function boostedOddsByTrees(
  { start, trees }: BoostedModel,
  row: Features,
  counts: ReadonlyArray<number>,
): ReadonlyArray<number> {
  let [sum, grown] = [start, 0];
  return counts.map((count) => {
    for (const tree of trees.slice(grown, count)) sum += valueOf(tree, row);
    grown = count;
    return sum;
  });
}

/**
 * How much each feature moved a row's log-odds away from `start`: along each tree's path, the change of the node's value counts for
 * the feature that was asked (A. Saabas, 2014). They and `base` (what the trees' roots say of everybody) sum up to the log-odds.
 */
export function boostedShares(
  { start, trees }: BoostedModel,
  row: Features,
): { base: number; shares: ReadonlyArray<number> } {
  const shares = row.map(() => 0);
  let base = start;
  for (const { features, limits, lefts, values } of trees) {
    let node = 0;
    base += at(values, 0);
    for (let left = at(lefts, node); left !== 0; left = at(lefts, node)) {
      const feature = at(features, node);
      const next = at(row, feature) <= at(limits, node) ? left : left + 1;
      shares[feature] = at(shares, feature) + at(values, next) - at(values, node);
      node = next;
    }
  }
  return { base, shares };
}

/** The log-odds of everybody. */
function startOf({ rows, outcomes }: Examples): number {
  if (rows.length === 0) throw new RangeError('There are no examples to learn from.');
  const wins = outcomes.filter((outcome) => outcome === 1).length;
  if (wins === 0 || wins === outcomes.length) throw new RangeError('All examples had the same outcome.');
  return Math.log(wins / (outcomes.length - wins));
}
