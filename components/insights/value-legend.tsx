import type { MonthValue } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { compactMoney } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { SERIES, seriesOf } from './month-series';

type ValueLegendProps = { months: ReadonlyArray<MonthValue>; currency: string; paths: InsightPaths };

/** What the parts of the bars are, each with its sum. */
export function ValueLegend({ months, currency, paths }: ValueLegendProps) {
  const sums = SERIES.map((series) => {
    const values = months.filter((value) => seriesOf(value) === series.key);
    return { ...series, minor: values.reduce((total, { valueMinor }) => total + BigInt(valueMinor), 0n) };
  });

  return (
    <ul aria-label="Sums" className="flex flex-wrap gap-x-4 gap-y-1 pt-1 text-xs text-text-2">
      {sums
        .filter(({ minor }) => minor > 0n)
        .map(({ key, label, fill, minor }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden className="size-2" style={{ background: fill }} />
            {label}
            <span className="text-text tabular-nums">
              <FigureLink
                href={key === 'won' ? paths.deals('won') : paths.deals('open', { category: key })}
                figure={compactMoney(String(minor), currency)}
                of={label}
              />
            </span>
          </li>
        ))}
    </ul>
  );
}
