import { rateDifference } from '@/lib/core/statistics';
import type { PlayRecord } from '@/lib/domain/playbooks/vocabulary';

/** Of closed deals on either side. With fewer, whatever the interval, a single deal would turn the answer. */
export const ENOUGH_CASES = 10;

export type Verdict =
  { kind: 'too_few' } | { kind: 'unclear' | 'more' | 'less'; difference: number; low: number; high: number };

/**
 * What the history says of deals that used a play and deals that did not: the difference of their win rates (used minus
 * not used, -1 to 1) with its 95 % interval, Newcombe's. `unclear` when the interval holds 0. It compares, and explains
 * nothing: people use a play where they think that it helps.
 */
export function judge({ usedClosed, usedWon, otherClosed, otherWon }: PlayRecord): Verdict {
  const compared = rateDifference({ successes: usedWon, n: usedClosed }, { successes: otherWon, n: otherClosed });
  if (!compared || Math.min(usedClosed, otherClosed) < ENOUGH_CASES) return { kind: 'too_few' };

  if (compared.low > 0) return { kind: 'more', ...compared };
  return { kind: compared.high < 0 ? 'less' : 'unclear', ...compared };
}
