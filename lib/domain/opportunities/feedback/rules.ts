import { rateDifference, wilsonInterval, type Cases } from '@/lib/core/statistics';
import { formatNumber, formatPercent } from '@/lib/core/words';
import type { Rate, Review } from './vocabulary';

/** Below so many deals on a side nothing is said about a difference. */
export const ENOUGH = 30;

const JUNK =
  /^(?:[\p{P}\p{S}\s]+|(.)\1*|n\/?a|n\.a\.|none|nil|null|tbd|tba|todo|test|asdf\w*|qwert\w*|abc|xyz|foo|bar|keine?|nix|\?+)$/iu;

/** Does an answer only get past a gate? "x", "-", "n/a", "asdf", one letter again and again. */
export function saysNothing(value: string): boolean {
  const text = value.trim();
  return text !== '' && !/^\d/.test(text) && JUNK.test(text);
}

export function rateOf({ successes, n }: Cases): Rate {
  return { part: successes, of: n, interval: wilsonInterval(successes, n) };
}

/**
 * Did the share of deals that went on move? By the 95 % interval of the difference of two rates (Newcombe); with fewer than
 * thirty deals on a side nothing is said.
 */
export function verdictOf(before: Cases, since: Cases): Review['verdict'] {
  if (before.n < ENOUGH || since.n < ENOUGH) return 'too_few';
  const difference = rateDifference(since, before);
  if (!difference || (difference.low <= 0 && difference.high >= 0)) return 'no_difference';
  return difference.low > 0 ? 'better' : 'worse';
}

type Told = Pick<Review, 'wentOn' | 'days' | 'verdict'>;

/** What the review says, and no more than that: other things changed in the same months, too. */
export function reviewWords({ wentOn, days, verdict }: Told): string {
  const shares = `${shareWords(wentOn.before)} went on before, ${shareWords(wentOn.since)} since`;
  const time =
    days.before === null || days.since === null
      ? ''
      : `; half of them took ${formatNumber(days.before)} days before, ${formatNumber(days.since)} since`;
  return `${shares}${time}. ${VERDICTS[verdict]}`;
}

const VERDICTS: Readonly<Record<Review['verdict'], string>> = {
  too_few: 'That is not enough to say whether anything moved.',
  no_difference: 'That is no more than chance would do.',
  better: 'More go on than chance explains; what else changed in these months is not known.',
  worse: 'Fewer go on than chance explains; what else changed in these months is not known.',
};

function shareWords({ part, of }: Rate): string {
  return of === 0 ? 'none of 0' : `${formatPercent(part / of)} of ${of}`;
}
