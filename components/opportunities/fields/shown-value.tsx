import type { ReactNode } from 'react';
import { formatDate } from '@/lib/core/format-date';
import type { FieldView } from '@/lib/domain/opportunities/deal/vocabulary';

type ShownValueProps = { field: Pick<FieldView, 'type' | 'value' | 'choices'>; currency: string };

/** A kept value as people read it. */
export function ShownValue({ field: { type, value, choices }, currency }: ShownValueProps): ReactNode {
  if (value === null) return null;
  if (choices) return choices.find((choice) => choice.value === value)?.label ?? value;

  if (type === 'money') return <span className="tabular-nums">{moneyWords(value, currency)}</span>;
  if (type === 'date') return formatDate(value, { style: 'long' });
  if (type === 'long_text') return <span className="whitespace-pre-line">{value}</span>;
  if (type !== 'link') return value;

  return (
    <a href={value} target="_blank" rel="noreferrer noopener" className="link break-all">
      {value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}

/** From the kept decimals, not from minor units: the currency's digits are in them already. */
export function moneyWords(decimals: string, currency: string, locale = 'en-GB'): string {
  const fraction = /\.0*$/.test(decimals) || !decimals.includes('.') ? 0 : (decimals.split('.')[1]?.length ?? 0);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  });
  return format.format(decimals as Intl.StringNumericLiteral);
}
