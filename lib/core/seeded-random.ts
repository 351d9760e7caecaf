export type SeededRandom = {
  /** At least 0, less than 1. */
  uniform: () => number;
  /** A whole number, both ends included. */
  integer: (min: number, max: number) => number;
  /** True with the given probability, 0 to 1. */
  chance: (probability: number) => boolean;
  normal: (mean?: number, deviation?: number) => number;
  /** Positive and skewed like deal sizes and waiting times; `sigma` is the deviation of its logarithm. */
  lognormal: (median: number, sigma: number) => number;
  pick: <Item>(items: ReadonlyArray<Item>) => Item;
  /** An item with a probability in proportion to its weight. */
  weighted: <Item>(items: ReadonlyArray<Item>, weightOf: (item: Item) => number) => Item;
  shuffle: <Item>(items: ReadonlyArray<Item>) => ReadonlyArray<Item>;
};

/**
 * Random figures that are the same for the same seed on every machine, for sample data and tests. Never for secrets.
 * The generator is C. Doty-Humphrey's sfc32 (PractRand), its state filled from the seed by FNV-1a and mixed.
 */
export function seededRandom(seed: string | number): SeededRandom {
  const uniform = sfc32(String(seed));
  const integer = (min: number, max: number) => min + Math.floor(uniform() * (max - min + 1));

  function normal(mean = 0, deviation = 1) {
    // Box and Muller (1958). 1 − u keeps the logarithm away from zero.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * uniform());
  }

  return {
    uniform,
    integer,
    normal,
    chance: (probability) => uniform() < probability,
    lognormal: (median, sigma) => median * Math.exp(normal(0, sigma)),
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    weighted: (items, weightOf) => weightedPick(items, items.map(weightOf), uniform()),
    shuffle: (items) => shuffled(items, integer),
  };
}

function weightedPick<Item>(items: ReadonlyArray<Item>, weights: ReadonlyArray<number>, at: number): Item {
  let rest = at * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (rest -= weight) < 0);
  const lastPossible = weights.findLastIndex((weight) => weight > 0);
  return itemAt(items, index === -1 ? lastPossible : index);
}

/** Fisher and Yates. */
function shuffled<Item>(items: ReadonlyArray<Item>, integer: (min: number, max: number) => number) {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const other = integer(0, i);
    [mixed[i], mixed[other]] = [itemAt(mixed, other), itemAt(mixed, i)];
  }
  return mixed;
}

function itemAt<Item>(items: ReadonlyArray<Item>, index: number): Item {
  if (index < 0 || index >= items.length) throw new RangeError('nothing to choose from');
  return items[index] as Item;
}

function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [hash(`${seed}a`), hash(`${seed}b`), hash(`${seed}c`), 1];

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }

  for (let i = 0; i < 12; i += 1) next();
  return next;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
