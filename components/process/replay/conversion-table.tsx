import type { Column } from '@/components/shared/data-table-columns';
import { DataTable } from '@/components/shared/data-table';
import { formatPercent, ofTotal } from '@/lib/core/words';
import type { Rate, StageReading } from '@/lib/domain/process/replay/vocabulary';

const COLUMNS: ReadonlyArray<Column<StageReading>> = [
  { key: 'stage', header: 'Stage', phone: 'title', cell: ({ stageName }) => stageName },
  {
    key: 'before',
    header: 'Went on',
    numeric: true,
    phone: 'line',
    className: 'max-md:text-left',
    cell: ({ before }) => <Shown rate={before} as="was" />,
  },
  {
    key: 'after',
    header: 'Would have gone on',
    numeric: true,
    phone: 'end',
    cell: ({ after }) => <Shown rate={after} as="would be" />,
  },
];

/** How many of those that left a stage went on, as it was and as the draft’s gates would have left it. */
export function ConversionTable({ stages }: { stages: ReadonlyArray<StageReading> }) {
  return <DataTable label="Stage conversion" columns={COLUMNS} rows={stages} rowKey={({ stageKey }) => stageKey} />;
}

function Shown({ rate, as }: { rate: Rate | null; as: string }) {
  if (rate === null) return <span className="text-text-3">no such stage</span>;
  if (rate.left === 0) return <span className="text-text-3">nobody left it</span>;
  return (
    <span className="tabular-nums">
      <span className="text-text-3 md:hidden">{as} </span>
      {formatPercent(rate.wentOn / rate.left)} <span className="text-text-3">{ofTotal(rate.wentOn, rate.left)}</span>
    </span>
  );
}
