import { at } from './numbers';

export type Binned = {
  /** The range of each row, feature by feature, one byte a row. */
  bins: Uint8Array;
  rows: number;
  features: number;
  /** `edges[f][b]` is the highest value of range b of feature f; its last range has none. */
  edges: ReadonlyArray<ReadonlyArray<number>>;
  /** Where the ranges of a feature begin when those of all are laid out in one line; the last is the length of the line. */
  starts: Int32Array;
  /** Row by row, the places in that line of all its ranges but the lowest; `rowStarts` says where a row's begin. */
  places: Int32Array;
  rowStarts: Int32Array;
};

const MOST_BINS = 255;

/**
 * Cuts every feature into ranges of about equally many rows (every value its own where there are few), as histogram
 * boosting does (G. Ke et al., *LightGBM*, NIPS 2017): at most 255.
 */
export function binned(rows: ReadonlyArray<ReadonlyArray<number>>, features: number): Binned {
  const bins = new Uint8Array(rows.length * features);
  const edges: Array<ReadonlyArray<number>> = [];
  const values = new Float64Array(rows.length);
  for (let feature = 0; feature < features; feature += 1) {
    for (const [row, numbers] of rows.entries()) values[row] = at(numbers, feature);
    const ends = edgesOf(values.toSorted());
    edges.push(ends);
    const offset = feature * rows.length;
    for (let row = 0; row < rows.length; row += 1) bins[offset + row] = binOf(ends, at(values, row));
  }
  const starts = new Int32Array(features + 1);
  for (const [feature, ends] of edges.entries()) starts[feature + 1] = at(starts, feature) + ends.length + 1;
  return {
    bins,
    rows: rows.length,
    features,
    edges,
    starts,
    ...placesOf({ bins, rows: rows.length, features, starts }),
  };
}

type Unplaced = Pick<Binned, 'bins' | 'rows' | 'features' | 'starts'>;

/** The lowest range is left out: of a yes-or-no feature that is mostly no, that is most of the rows. */
function placesOf({ bins, rows, features, starts }: Unplaced): Pick<Binned, 'places' | 'rowStarts'> {
  const rowStarts = new Int32Array(rows + 1);
  const places = new Int32Array(bins.length);
  let filled = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let feature = 0; feature < features; feature += 1) {
      const bin = at(bins, feature * rows + row);
      if (bin === 0) continue;
      places[filled] = at(starts, feature) + bin;
      filled += 1;
    }
    rowStarts[row + 1] = filled;
  }
  return { places: places.slice(0, filled), rowStarts };
}

function edgesOf(sorted: Float64Array): ReadonlyArray<number> {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BINS)
    return distinct.slice(0, -1).map((value, place) => between(value, distinct[place + 1]));
  const cuts = Array.from({ length: MOST_BINS - 1 }, (_unused, cut) => {
    const place = Math.floor(((cut + 1) * sorted.length) / MOST_BINS);
    return between(at(sorted, place - 1), at(sorted, place));
  });
  return [...new Set(cuts)];
}

function between(one: number, other = one): number {
  return one + (other - one) / 2;
}

/** The first range whose end is not below the value. */
function binOf(ends: ReadonlyArray<number>, value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= at(ends, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
