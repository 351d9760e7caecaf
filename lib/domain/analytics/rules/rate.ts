import { wilsonInterval } from '@/lib/core/statistics';
import type { Rate } from '@/lib/domain/analytics/vocabulary/report';

/** A share of `whole` with its 95 % interval (Wilson). Without a base there is no rate. */
export function rateOf(part: number, whole: number): Rate {
  const interval = wilsonInterval(part, whole);
  return {
    part,
    whole,
    rate: interval ? part / whole : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

export type Change = 'up' | 'down' | 'too_little' | 'too_few';

/** Below so many closed deals a rate says little about the next one. */
export const ENOUGH_CLOSED = 20;

/**
 * Has a rate changed? Only when the intervals of the two periods lie apart; when they overlap the difference may be
 * chance alone. `too_few`: one of the two rests on fewer than 20 cases.
 */
export function changeOf(now: Rate, before: Rate): Change {
  if (now.whole < ENOUGH_CLOSED || before.whole < ENOUGH_CLOSED) return 'too_few';
  if (now.low !== null && before.high !== null && now.low > before.high) return 'up';
  if (now.high !== null && before.low !== null && now.high < before.low) return 'down';
  return 'too_little';
}
