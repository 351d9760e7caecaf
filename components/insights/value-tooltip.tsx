import { formatDate } from '@/lib/core/format-date';
import { formatMoney } from '@/lib/core/money';
import { SERIES, type MonthBar } from './month-series';

/** What a bar is made of; the same figures are in the table. */
export function ValueTooltip({ bar, currency }: { bar: MonthBar | undefined; currency: string }) {
  if (!bar) return null;

  const parts = SERIES.filter(({ key }) => bar[key] > 0).toReversed();
  return (
    <div className="rounded-md border border-line-strong bg-raised px-2.5 py-2 text-xs shadow-menu">
      <p className="font-semibold">{formatDate(`${bar.month}-01`, { style: 'month' })}</p>
      {parts.map(({ key, label, fill }) => (
        <p key={key} className="flex items-center gap-1.5">
          <span aria-hidden className="size-2" style={{ background: fill }} />
          <span className="text-text-2">{label}</span>
          <span className="ml-auto pl-3 tabular-nums">
            {formatMoney(BigInt(bar[key]), currency, { compact: true })}
          </span>
        </p>
      ))}
    </div>
  );
}
