import type { Column } from '@/components/shared/data-table-columns';
import { RelativeTime } from '@/components/shared/relative-time';
import { formatCount } from '@/lib/core/words';
import type { ImportListItem } from '@/lib/domain/imports/vocabulary';
import { ImportStatus } from './import-status';

export function importColumns({
  now,
  timeZone,
}: {
  now: Date;
  timeZone: string;
}): ReadonlyArray<Column<ImportListItem>> {
  return [
    {
      key: 'file',
      header: 'File',
      phone: 'title',
      width: '26%',
      cell: ({ fileName }) => fileName,
    },
    {
      key: 'process',
      header: 'Process',
      width: '17%',
      className: 'text-text-2',
      cell: ({ processName }) => processName,
    },
    {
      key: 'who',
      header: 'By',
      width: '14%',
      className: 'text-text-2',
      // Files may come from the command line, where nobody is signed in.
      cell: ({ createdByName }) => createdByName ?? 'Command line',
    },
    {
      key: 'when',
      header: 'When',
      phone: 'end',
      width: '14%',
      className: 'text-text-2',
      cell: ({ createdAt }) => <RelativeTime at={createdAt} now={now} timeZone={timeZone} />,
    },
    {
      key: 'added',
      header: 'Added',
      numeric: true,
      phone: 'amount',
      width: '72px',
      cell: ({ status, rowsAdded, rowsBad }) =>
        status === 'done' || status === 'running' ? (
          <>
            {formatCount(rowsAdded)}
            <span className="md:hidden"> added</span>
            {rowsBad > 0 ? <span className="text-bad-text md:hidden">, {formatCount(rowsBad)} bad</span> : null}
          </>
        ) : null,
    },
    {
      key: 'bad',
      header: 'Bad',
      numeric: true,
      width: '60px',
      cell: ({ rowsBad, rowsRead, status }) =>
        rowsRead === 0 && status !== 'done' ? null : (
          <span className={rowsBad > 0 ? 'text-bad-text' : 'text-text-3'}>{formatCount(rowsBad)}</span>
        ),
    },
    {
      key: 'status',
      header: 'Status',
      phone: 'line',
      cell: (item) => <ImportStatus item={item} />,
    },
  ];
}
