import type { Binned } from './bins';
import { at } from './numbers';

/** Sums over the rows of a leaf, for each range of each feature but the lowest: gradient, curvature, count. */
export type Histogram = Float64Array;

const SUMS = 3;

export type Slopes = { gradients: Float64Array; curvatures: Float64Array };

export function histogramOf({ starts, places, rowStarts }: Binned, slopes: Slopes, members: Int32Array): Histogram {
  const sums = new Float64Array((starts.at(-1) ?? 0) * SUMS);
  for (const row of members) {
    const [gradient, curvature] = [at(slopes.gradients, row), at(slopes.curvatures, row)];
    const end = at(rowStarts, row + 1);
    for (let place = at(rowStarts, row); place < end; place += 1) {
      const cell = at(places, place) * SUMS;
      sums[cell] = at(sums, cell) + gradient;
      sums[cell + 1] = at(sums, cell + 1) + curvature;
      sums[cell + 2] = at(sums, cell + 2) + 1;
    }
  }
  return sums;
}

/** What one of two children has, from the parent's and the other's: half the work. */
export function restOf(parent: Histogram, child: Histogram): Histogram {
  return parent.map((sum, place) => sum - at(child, place));
}

export type Split = { gain: number; feature: number; bin: number };

export type SplitRules = { penalty: number; fewest: number };

type Sums = { gradient: number; curvature: number; count: number };

/**
 * The best place to part a leaf: rows up to `bin` of `feature` go left. The gain is the fall of the second-order loss (T. Chen and
 * C. Guestrin, *XGBoost*, KDD 2016, equation 7). null when no parting has enough rows on both sides, or gains anything.
 */
export function bestSplit(binned: Binned, histogram: Histogram, whole: Sums, rules: SplitRules): Split | null {
  let best: Split | null = null;
  for (let feature = 0; feature < binned.features; feature += 1) {
    const found = bestOfFeature(histogram, rangesOf(binned, feature), whole, rules);
    if (found && found.gain > (best?.gain ?? LEAST_GAIN)) best = { feature, ...found };
  }
  return best;
}

const LEAST_GAIN = 1e-9;

function bestOfFeature(
  histogram: Histogram,
  { start, ranges }: { start: number; ranges: number },
  whole: Sums,
  { penalty, fewest }: SplitRules,
): Omit<Split, 'feature'> | null {
  let [gradient, curvature, count, gain, best] = [0, 0, 0, LEAST_GAIN, -1];
  const parent = worth(whole.gradient, whole.curvature, penalty);
  for (let bin = ranges - 1; bin >= 0; bin -= 1) {
    const cell = (start + bin + 1) * SUMS;
    gradient += at(histogram, cell);
    curvature += at(histogram, cell + 1);
    count += at(histogram, cell + 2);
    if (count < fewest) continue;
    if (whole.count - count < fewest) break;
    const left = worth(whole.gradient - gradient, whole.curvature - curvature, penalty);
    const found = left + worth(gradient, curvature, penalty) - parent;
    if (found > gain) [gain, best] = [found, bin];
  }
  return best < 0 ? null : { gain, bin: best };
}

/** Places to part at: behind each range but the last. What is above it is summed up from the top. */
function rangesOf({ starts, edges }: Binned, feature: number) {
  return { start: at(starts, feature), ranges: edges[feature]?.length ?? 0 };
}

function worth(gradient: number, curvature: number, penalty: number): number {
  return (gradient * gradient) / (curvature + penalty);
}
