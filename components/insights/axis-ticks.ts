/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10] as const;
const INTERVALS = 4;

/** Round numbers from 0 to just over the largest value, at most five: what an axis says. Nothing to draw is 0 alone. */
export function axisTicks(largest: number): ReadonlyArray<number> {
  if (largest <= 0) return [0];

  const rough = largest / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, at) => at * step);
}
