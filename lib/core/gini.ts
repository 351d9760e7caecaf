/**
 * How unequally something is shared out, 0 (everybody has the same) to nearly 1 (one has all): the Gini coefficient, half the mean
 * difference between any two over the mean (C. Gini, 1912), of amounts not below 0. null for fewer than two, or when there is nothing.
 */
export function gini(amounts: ReadonlyArray<number>): number | null {
  const sorted = amounts.toSorted((one, other) => one - other);
  const whole = sorted.reduce((sum, amount) => sum + amount, 0);
  if (sorted.length < 2 || whole === 0) return null;
  const weighted = sorted.reduce((sum, amount, at) => sum + (at + 1) * amount, 0);
  return (2 * weighted) / (sorted.length * whole) - (sorted.length + 1) / sorted.length;
}
