import type { ReactNode } from 'react';
import { Table } from '@/components/ui/table';
import { TableCell } from '@/components/ui/table-cell';
import { TableHeadCell } from '@/components/ui/table-head-cell';
import { TableRow } from '@/components/ui/table-row';

type PlainTableProps<Row> = {
  label: string;
  columns: ReadonlyArray<{ header: string; cell: (row: Row) => ReactNode; text?: true }>;
  rows: ReadonlyArray<Row>;
  rowKey: (row: Row) => string;
};

/** What a drawing shows, as figures; it scrolls sideways where it is wider than the screen. */
export function PlainTable<Row>({ label, columns, rows, rowKey }: PlainTableProps<Row>) {
  return (
    <div tabIndex={0} role="region" aria-label={label} className="overflow-x-auto scroll-thin">
      <Table className="[&_td]:px-2 [&_th]:px-2">
        <thead>
          <tr>
            {columns.map(({ header, text }) => (
              <TableHeadCell key={header} numeric={!text}>
                {header}
              </TableHeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)}>
              {columns.map(({ header, cell, text }) => (
                <TableCell key={header} numeric={!text} className="whitespace-nowrap">
                  {cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
