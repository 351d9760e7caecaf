/**
 * The value below which the share `p` (0 to 1) of the values lies, in their unit, by linear interpolation between
 * neighbours: Hyndman and Fan's type 7, the same as PostgreSQL's percentile_cont and numpy's default.
 * `sorted` must be ascending. null when there are no values; RangeError when p is not a share.
 */
export function quantile(sorted: ReadonlyArray<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile's share is between 0 and 1, not ${p}`);

  const position = p * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (position - Math.floor(position)) * (above - below);
}

/** The middle value, in the values' unit, in any order; between the two middle ones when their number is even. */
export function median(values: ReadonlyArray<number>): number | null {
  return quantile(ascending(values), 0.5);
}

/** The arithmetic mean, in the values' unit; null when there are none. */
export function mean(values: ReadonlyArray<number>): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A copy in numeric order, ready for `quantile`. */
export function ascending(values: ReadonlyArray<number>): ReadonlyArray<number> {
  return values.toSorted((one, other) => one - other);
}

/** A part of a whole, 0 to 1; null when the whole is empty, for a rate without a base says nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export type Interval = { low: number; high: number };

/**
 * The range, 0 to 1, in which the true rate lies with the confidence of `z` (1.96 for 95 %), given `successes` of `n`:
 * E. B. Wilson's score interval (JASA 22, 1927), which stays honest for few cases and rates near 0 or 1.
 * null when n is 0; RangeError unless 0 ≤ successes ≤ n.
 */
export function wilsonInterval(successes: number, n: number, z = 1.96): Interval | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} successes of ${n}`);
  if (n === 0) return null;

  const rate = successes / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (rate + z ** 2 / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

export type Cases = { successes: number; n: number };

/**
 * The difference of two independent rates, first minus second, -1 to 1, and the range in which the true difference lies
 * with the confidence of `z`: R. G. Newcombe's hybrid score interval (Statistics in Medicine 17, 1998, method 10), which
 * joins the two Wilson intervals. null when either has no cases; RangeError unless 0 ≤ successes ≤ n.
 */
export function rateDifference(one: Cases, other: Cases, z = 1.96): (Interval & { difference: number }) | null {
  const first = wilsonInterval(one.successes, one.n, z);
  const second = wilsonInterval(other.successes, other.n, z);
  if (!first || !second) return null;

  const [p, q] = [one.successes / one.n, other.successes / other.n];
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  };
}
