export type AgeState = 'fine' | 'over-target' | 'over-maximum';

/** A stage without a target or a maximum never warns about it. Reaching the day counts as having passed it. */
export function ageState(days: number, target: number | null, maximum: number | null): AgeState {
  if (maximum !== null && days >= maximum) return 'over-maximum';
  if (target !== null && days >= target) return 'over-target';

  return 'fine';
}

/** The bar's length, 0 to 1. Its whole width is the maximum; without one, twice the target. Null when there is neither. */
export function ageShare(days: number, target: number | null, maximum: number | null): number | null {
  const whole = maximum ?? (target === null ? null : target * 2);
  if (whole === null || whole <= 0) return null;

  return Math.min(1, Math.max(0, days / whole));
}
