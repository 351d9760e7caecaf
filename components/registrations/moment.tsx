import { formatDate, type DateStyle } from '@/lib/core/format-date';
import type { Place } from './place';

type MomentProps = { at: string; style: DateStyle; place: Place };

/** An instant in words of the chosen style, the exact one on hover. */
export function Moment({ at, style, place: { timeZone, locale } }: MomentProps) {
  return (
    <time dateTime={at} title={formatDate(new Date(at), { timeZone, locale, style: 'exact' })}>
      {formatDate(new Date(at), { timeZone, locale, style })}
    </time>
  );
}
