import { formatNumber, formatPercent, ofTotal, plural } from '@/lib/core/words';
import type { DropOffView } from '@/lib/domain/registrations/form/schema';

/** How the form does: what it is begun and sent, in a line. */
export function DropOffNote({ dropOff: { begun, sent, left, medianMinutes } }: { dropOff: DropOffView }) {
  if (begun === 0) {
    return <p className="text-text-2">How many sellers stop, and where, shows here once partners fill in the form.</p>;
  }

  return (
    <p className="text-text-2 tabular-nums">
      In 180 days <b className="text-text">{ofTotal(sent, begun)}</b> begun forms were sent (
      {formatPercent(sent / begun)}){medianMinutes === null ? '' : `, half of them within ${minutes(medianMinutes)}`}.{' '}
      {leftWords(left)}
    </p>
  );
}

function minutes(value: number): string {
  if (value < 1) return 'a minute';
  return value < 90 ? `${formatNumber(value)} minutes` : `${formatNumber(value / 60)} hours`;
}

function leftWords(left: number): string {
  return left === 0 ? 'Nobody left one.' : `${plural(left, 'was', 'were')} left; where shows beside each answer.`;
}
