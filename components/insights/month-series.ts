import { monthsIn } from '@/lib/core/periods';
import { addMonths } from '@/lib/core/dates';
import type { ForecastCategory } from '@/lib/domain/process/vocabulary';
import { EARLIER, OVERDUE, UNDATED, type MonthValue } from '@/lib/domain/analytics/vocabulary/report';

/** Bottom to top: what is certain lies lowest. */
export const SERIES = [
  { key: 'won', label: 'Won', fill: 'var(--color-accent)' },
  { key: 'commit', label: 'Commit', fill: 'var(--color-stage-2)' },
  { key: 'best_case', label: 'Best case', fill: 'var(--color-accent-line)' },
  { key: 'pipeline', label: 'Pipeline', fill: 'var(--color-chart-b)' },
] as const;

type SeriesKey = (typeof SERIES)[number]['key'];

/** A month of the chart, in minor units; numbers, because only their heights are drawn. */
export type MonthBar = { month: string } & Record<SeriesKey, number>;

/** Later months are in the table; a chart of them all would say less. */
const AHEAD = 6;

/** Every month from the first that has something to the last that is shown, also those that have nothing. */
export function monthBars(months: ReadonlyArray<MonthValue>, today: string): ReadonlyArray<MonthBar> {
  const last = addMonths(today, AHEAD).slice(0, 7);
  const shown = months.filter(({ month }) => isMonth(month) && month <= last);
  const [first, end] = [
    shown.map(({ month }) => month).toSorted()[0],
    shown
      .map(({ month }) => month)
      .toSorted()
      .at(-1),
  ];
  if (first === undefined || end === undefined) return [];

  return monthsIn({ from: `${first}-01`, to: `${end}-01` }).map((day) => barOf(day.slice(0, 7), shown));
}

/** An open stage may be of the category "closed" as well; it is as certain as a commitment. */
export function seriesOf({ kind, category }: Pick<MonthValue, 'kind' | 'category'>): SeriesKey {
  if (kind === 'won') return 'won';
  return OPEN_SERIES[category];
}

const OPEN_SERIES: Record<ForecastCategory, SeriesKey> = {
  pipeline: 'pipeline',
  best_case: 'best_case',
  commit: 'commit',
  closed: 'commit',
  omitted: 'pipeline',
};

function isMonth(month: string): boolean {
  return ![EARLIER, OVERDUE, UNDATED].includes(month);
}

function barOf(month: string, values: ReadonlyArray<MonthValue>): MonthBar {
  const bar: MonthBar = { month, won: 0, commit: 0, best_case: 0, pipeline: 0 };
  for (const value of values) if (value.month === month) bar[seriesOf(value)] += Number(value.valueMinor);
  return bar;
}

/** What no month of the chart shows. */
export function besides(months: ReadonlyArray<MonthValue>): { overdue: bigint; undated: bigint } {
  const sum = (wanted: string) =>
    months.filter(({ month }) => month === wanted).reduce((total, { valueMinor }) => total + BigInt(valueMinor), 0n);
  return { overdue: sum(OVERDUE), undated: sum(UNDATED) };
}
