import type { PlayRecord } from '@/lib/domain/playbooks/vocabulary';
import { judge, type Verdict } from './verdict';

/** "Offered in 74 deals, used in 41: 24 of 35 closed ones were won, 11 of 26 of the others." */
export function recordWords({ offered, used, usedClosed, usedWon, otherClosed, otherWon }: PlayRecord): string {
  if (offered === 0) return 'Not offered yet.';

  const start = `Offered in ${offered} ${offered === 1 ? 'deal' : 'deals'}, used in ${used}`;
  if (usedClosed + otherClosed === 0) return `${start}; none of them is closed yet.`;
  return `${start}: ${usedWon} of ${usedClosed} closed ones were won, ${otherWon} of ${otherClosed} of the others.`;
}

/** "Difference 16 points, interval −7 to +39: not enough data to say." Never that the one is because of the other. */
export function verdictWords(record: PlayRecord): string {
  const verdict = judge(record);
  if (verdict.kind === 'too_few') return 'Not enough data to say whether it makes a difference.';

  const { low, high } = verdict;
  const range = `Difference ${points(verdict.difference)}, interval ${signed(low)} to ${signed(high)}`;
  return `${range}: ${CONCLUSIONS[verdict.kind]}`;
}

const CONCLUSIONS: Readonly<Record<Exclude<Verdict['kind'], 'too_few'>, string>> = {
  unclear: 'not enough data to say.',
  more: 'deals that used it were won more often, which need not be because of it.',
  less: 'deals that used it were won less often, which need not be because of it.',
};

/** Percentage points, whole, with a true minus: "+39", "−7". */
export function signed(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0) return '0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}

function points(share: number): string {
  const text = signed(share).replace('+', '');
  return `${text} ${text === '1' || text === '−1' ? 'point' : 'points'}`;
}
