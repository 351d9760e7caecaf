/** Numbers of one thing in one order; as many as there are columns. */
export type Features = ReadonlyArray<number>;
export type Examples = { rows: ReadonlyArray<Features>; outcomes: ReadonlyArray<0 | 1> };

/**
 * Log-odds are `intercept` and the sum of `weights` times what lies between a feature and its mean, in spreads. The mean of a
 * feature that is mostly 0 stands as 0, which only moves the intercept and keeps rows of yes-or-no features short.
 */
export type LogisticModel = {
  intercept: number;
  weights: ReadonlyArray<number>;
  means: ReadonlyArray<number>;
  /** What an average row has, in spreads from `means`. */
  averages: ReadonlyArray<number>;
  spreads: ReadonlyArray<number>;
};

type Options = {
  /** Of the weights, not of the intercept: large ones have to be worth it. As `1 / C` of scikit-learn. */
  penalty?: number;
};

const MOST_STEPS = 50;
const SETTLED = 1e-8;

/**
 * Logistic regression with a ridge penalty, by iteratively reweighted least squares (Newton's method; Hastie, Tibshirani,
 * Friedman, *The Elements of Statistical Learning*, 4.4.1). Features are brought to mean 0 and spread 1 first, so that the
 * penalty treats them alike; a column that never varies gets weight 0. Deterministic. Throws a RangeError without
 * examples, or when outcomes are all the same: then there is nothing to tell apart.
 */
export function fitLogistic({ rows, outcomes }: Examples, { penalty = 1 }: Options = {}): LogisticModel {
  const [first] = rows;
  if (!first) throw new RangeError('There are no examples to learn from.');
  const wins = outcomes.filter((outcome) => outcome === 1).length;
  if (wins === 0 || wins === outcomes.length) throw new RangeError('All examples had the same outcome.');

  const { means, averages, spreads } = standardOf(rows, first.length);
  const scaled = rows.map((row) => sparse([1, ...row.map((value, at) => scale(value, means[at], spreads[at]))]));
  const size = first.length + 1;
  let weights: ReadonlyArray<number> = [Math.log(wins / (outcomes.length - wins)), ...first.map(() => 0)];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = newtonStep({ scaled, outcomes, weights, size }, penalty);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SETTLED) break;
  }
  const [intercept = 0, ...rest] = weights;
  return { intercept, weights: rest, means, averages, spreads };
}

/** How likely the outcome is 1, 0 to 1. */
export function predictLogistic(model: LogisticModel, row: Features): number {
  return sigmoid(logOdds(model, row));
}

export function logOdds({ intercept, weights, means, spreads }: LogisticModel, row: Features): number {
  let sum = intercept;
  for (const [at, weight] of weights.entries()) sum += weight * scale(row[at] ?? 0, means[at], spreads[at]);
  return sum;
}

/** How much each feature moves a row's log-odds away from those of an average row, `base`; they sum up to the log-odds. */
export function logShares(
  { intercept, weights, means, averages, spreads }: LogisticModel,
  row: Features,
): { base: number; shares: ReadonlyArray<number> } {
  return {
    base: weights.reduce((sum, weight, at) => sum + weight * num(averages, at), intercept),
    shares: weights.map((weight, at) => weight * (scale(row[at] ?? 0, means[at], spreads[at]) - num(averages, at))),
  };
}

export function sigmoid(odds: number): number {
  return odds >= 0 ? 1 / (1 + Math.exp(-odds)) : Math.exp(odds) / (1 + Math.exp(odds));
}

function scale(value: number, mean = 0, spread = 0): number {
  return spread === 0 ? 0 : (value - mean) / spread;
}

function standardOf(rows: ReadonlyArray<Features>, columns: number) {
  const places = Array.from({ length: columns }, (_unused, at) => at);
  const moments = places.map((at) => momentsOf(rows, at));
  const means = moments.map(({ mean, zeros }) => (zeros > rows.length / 2 ? 0 : mean));
  const spreads = moments.map(({ variance }) => (variance < 1e-18 ? 0 : Math.sqrt(variance)));
  const averages = moments.map(({ mean }, at) => scale(mean, means[at], spreads[at]));
  return { means, averages, spreads };
}

function momentsOf(rows: ReadonlyArray<Features>, at: number) {
  const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
  const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
  return { mean, variance, zeros: rows.filter((row) => (row[at] ?? 0) === 0).length };
}

/** Only what is not 0, and where. */
type Sparse = { places: ReadonlyArray<number>; values: ReadonlyArray<number> };

function sparse(row: Features): Sparse {
  const places = row.flatMap((value, at) => (value === 0 ? [] : [at]));
  return { places, values: places.map((at) => num(row, at)) };
}

type Fitting = {
  scaled: ReadonlyArray<Sparse>;
  outcomes: ReadonlyArray<0 | 1>;
  weights: ReadonlyArray<number>;
  size: number;
};

/** Where the penalised likelihood is steepest, by its curvature. */
function newtonStep({ scaled, outcomes, weights, size }: Fitting, penalty: number): ReadonlyArray<number> {
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (const [example, row] of scaled.entries()) {
    const likely = sigmoid(dot(weights, row));
    addTo(gradient, row, (outcomes[example] ?? 0) - likely);
    addProduct(curvature, row, Math.max(likely * (1 - likely), TINY));
  }
  for (let at = 1; at < size; at += 1) {
    gradient[at] = num(gradient, at) - penalty * num(weights, at);
    curvature[at * size + at] = num(curvature, at * size + at) + penalty;
  }
  return solve(lowerOf(curvature, size), gradient, size);
}

const TINY = 1e-12;

type Numbers = ArrayLike<number>;

/** Reading beside the end never happens here; the type can't know. */
function num(numbers: Numbers, at: number): number {
  return numbers[at] ?? 0;
}

function dot(weights: Numbers, { places, values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += num(weights, num(places, at)) * num(values, at);
  return sum;
}

function addTo(sum: Float64Array, { places, values }: Sparse, times: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = num(places, at);
    sum[place] = num(sum, place) + times * num(values, at);
  }
}

/** The lower half of the product of a row with itself. Places ascend. */
function addProduct(sum: Float64Array, { places, values }: Sparse, times: number): void {
  const size = Math.sqrt(sum.length);
  for (let at = 0; at < places.length; at += 1) {
    const weighed = times * num(values, at);
    const line = num(places, at) * size;
    for (let other = 0; other <= at; other += 1) {
      const place = line + num(places, other);
      sum[place] = num(sum, place) + weighed * num(values, other);
    }
  }
}

/** Cholesky's decomposition of a symmetric, positive definite matrix, of which only the lower half is read. */
function lowerOf(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = num(matrix, row * size + column);
      for (let at = 0; at < column; at += 1) rest -= num(lower, row * size + at) * num(lower, column * size + at);
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(rest, TINY)) : rest / num(lower, column * size + column);
    }
  }
  return lower;
}

function solve(lower: Float64Array, right: Float64Array, size: number): ReadonlyArray<number> {
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1)
      solution[row] = num(solution, row) - num(lower, row * size + at) * num(solution, at);
    solution[row] = num(solution, row) / num(lower, row * size + row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1)
      solution[row] = num(solution, row) - num(lower, at * size + row) * num(solution, at);
    solution[row] = num(solution, row) / num(lower, row * size + row);
  }
  return [...solution];
}
