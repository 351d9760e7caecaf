import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { Badge } from '@/components/ui/badge';
import { formatCount } from '@/lib/core/words';
import { verdictWords } from '@/lib/domain/playbooks/rules/record-words';
import type { PlaySummary } from '@/lib/domain/playbooks/vocabulary';

/** What each play is for, and what its deals say of it so far. */
export function PlaysTable({ plays }: { plays: ReadonlyArray<PlaySummary> }) {
  return (
    <DataTable
      label="Plays"
      columns={COLUMNS}
      rows={plays}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/process/plays/${id}`}
      rowHeight={44}
    />
  );
}

const COLUMNS: ReadonlyArray<Column<PlaySummary>> = [
  {
    key: 'name',
    header: 'Play',
    width: '34%',
    phone: 'title',
    className: 'md:py-2 md:whitespace-normal',
    cell: nameCell,
  },
  {
    key: 'process',
    header: 'Deals of',
    width: '12%',
    phone: 'end',
    from: 'lg',
    cell: ({ process }) => process?.name ?? 'every process',
  },
  {
    key: 'offered',
    header: 'Offered',
    width: '76px',
    numeric: true,
    cell: ({ record }) => formatCount(record.offered),
  },
  { key: 'used', header: 'Used', width: '64px', numeric: true, phone: 'amount', cell: usedCell },
  {
    key: 'usedWon',
    header: 'Won, used',
    width: '96px',
    numeric: true,
    cell: ({ record }) => shareCell(record.usedWon, record.usedClosed),
  },
  {
    key: 'otherWon',
    header: 'Won, others',
    width: '104px',
    numeric: true,
    cell: ({ record }) => shareCell(record.otherWon, record.otherClosed),
  },
  {
    key: 'verdict',
    header: 'What that says',
    phone: 'below',
    className: 'text-text-2 md:py-2 md:whitespace-normal',
    cell: ({ record }) => verdictWords(record),
  },
];

function nameCell({ name, when, active, isArchived, problems }: PlaySummary) {
  return (
    <span className="block">
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{name}</span>
        {isArchived ? <Badge>Archived</Badge> : null}
        {!active && !isArchived ? <Badge>Paused</Badge> : null}
        {problems > 0 && !isArchived ? <Badge tone="warn">Needs mending</Badge> : null}
      </span>
      <span className="block text-xs font-normal text-text-3">{when}</span>
    </span>
  );
}

function usedCell({ record: { used, offered } }: PlaySummary) {
  return (
    <>
      {formatCount(used)}
      <span className="md:hidden"> of {formatCount(offered)} used</span>
    </>
  );
}

function shareCell(won: number, closed: number) {
  return closed === 0 ? <span className="text-text-3">none closed</span> : `${won} of ${closed}`;
}
