import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { formatCount } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { shownColumns } from './shown-columns';

type Row = { line: number; cells: ReadonlyArray<string> };

/** How the file begins, in the columns that are imported. */
export function FirstRowsTable({ view: { found, mapping } }: { view: ImportView }) {
  if (!found) return null;

  const shown = shownColumns(found, mapping, 5);
  const columns: ReadonlyArray<Column<Row>> = [
    {
      key: 'line',
      header: 'Row',
      numeric: true,
      width: '52px',
      className: 'text-text-3',
      cell: ({ line }) => formatCount(line),
    },
    ...shown.map(({ heading, index }, at): Column<Row> => {
      const phone = PHONE[at];
      return {
        key: heading,
        header: heading,
        ...(phone && { phone }),
        cell: ({ cells }) => <span title={cells[index]}>{cells[index]}</span>,
      };
    }),
  ];
  return <DataTable label="First rows" columns={columns} rows={found.preview} rowKey={({ line }) => String(line)} />;
}

const PHONE = ['title', 'line', 'end', 'amount'] as const;
