import { formatCount } from '@/lib/core/words';
import { FORECAST_CATEGORIES } from '@/lib/domain/process/vocabulary';
import type { MonthValue } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { fullMoney } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { monthWords } from './month-words';
import { PlainTable } from './plain-table';

type MonthTableProps = { months: ReadonlyArray<MonthValue>; currency: string; paths: InsightPaths };

/** What the chart draws, and what it leaves out, as figures that open their deals. */
export function MonthTable({ months, currency, paths }: MonthTableProps) {
  const deals = ({ kind, month, category }: MonthValue) =>
    kind === 'won' ? paths.deals('month_won', { month }) : paths.deals('month_open', { month, category });

  return (
    <PlainTable
      label="Value by month as a table"
      rows={months}
      rowKey={({ kind, month, category }) => `${month} ${kind} ${category}`}
      columns={[
        { header: 'Month', cell: ({ month }) => monthWords(month), text: true },
        { header: 'Category', cell: (value) => categoryWords(value), text: true },
        {
          header: 'Deals',
          cell: (value) => (
            <FigureLink href={deals(value)} figure={formatCount(value.deals)} of={`deals, ${subjectOf(value)}`} />
          ),
        },
        {
          header: 'Value',
          cell: (value) => (
            <FigureLink href={deals(value)} figure={fullMoney(value.valueMinor, currency)} of={subjectOf(value)} />
          ),
        },
      ]}
    />
  );
}

function subjectOf(value: MonthValue): string {
  return `${monthWords(value.month)}, ${categoryWords(value)}`;
}

function categoryWords({ kind, category }: MonthValue): string {
  if (kind === 'won') return 'Won';
  return FORECAST_CATEGORIES.find(({ value }) => value === category)?.label ?? category;
}
