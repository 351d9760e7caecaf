import type { Lately } from '@/lib/domain/partners/vocabulary';

/** The span that is looked at, and the year before it that says what is usual. */
export const LATELY_DAYS = 90;
export const USUAL_DAYS = 365;

/**
 * Is a partner bringing new deals as it usually does? Its own year before gives the number to expect in 90 days; a
 * number that chance alone (a Poisson process) would bring less than one time in twenty is called a change. With fewer
 * than three expected nothing can be said.
 */
export function latelyOf({ recent, usual }: { recent: number; usual: number }): Lately {
  const expected = usuallyIn90Days(usual);
  if (expected < 3) return 'too_few';
  if (atMost(recent, expected) < 0.05) return 'going_quiet';
  return 1 - atMost(recent - 1, expected) < 0.05 ? 'picking_up' : 'as_usual';
}

/** New deals to expect in the span that is looked at, from those of the year before it. */
export function usuallyIn90Days(usual: number): number {
  return (usual * LATELY_DAYS) / USUAL_DAYS;
}

/** The chance of at most `count` events where `expected` are: the Poisson distribution's cumulative probability. */
function atMost(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = count < 0 ? 0 : term;
  for (let i = 1; i <= count; i += 1) {
    term *= expected / i;
    sum += term;
  }
  return Math.min(1, sum);
}
