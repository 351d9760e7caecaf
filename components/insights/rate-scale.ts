import type { Rate } from '@/lib/domain/analytics/vocabulary/report';

/** Where the axis of rates ends: the next 20 percent above the highest interval. */
export function rateScale(rates: ReadonlyArray<Rate>): number {
  const highest = Math.max(0.2, ...rates.map(({ high }) => high ?? 0));
  return Math.min(1, Math.ceil(highest * 5 - 1e-9) / 5);
}
