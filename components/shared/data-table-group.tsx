import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { columnPlace, type Column } from './data-table-columns';

export type Groups<Row> = {
  /** Rows of one key stand together; a head comes before the first of them. */
  keyOf: (row: Row) => string;
  /** By column: the group's name in the first, its subtotals where they belong. */
  head: (key: string) => Readonly<Record<string, ReactNode>>;
};

type DataTableGroupProps<Row> = { columns: ReadonlyArray<Column<Row>>; cells: Readonly<Record<string, ReactNode>> };

/** The head of a group of rows. Its name may run over the empty cells beside it. */
export function DataTableGroup<Row>({ columns, cells }: DataTableGroupProps<Row>) {
  return (
    <tr role="row" className={tr}>
      {columns.map((column, at) => (
        <td
          key={column.key}
          role="cell"
          className={cn(td, column.numeric && 'num', !cells[column.key] && 'max-md:hidden', columnPlace(column))}
        >
          {at === 0 ? <span className="relative flex w-max items-center">{cells[column.key]}</span> : cells[column.key]}
        </td>
      ))}
    </tr>
  );
}

const tr =
  'bg-sunken max-md:sticky max-md:top-0 max-md:z-10 max-md:grid max-md:min-h-11 max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:border-b max-md:border-line';
const td =
  'h-9 border-b border-line px-2.5 whitespace-nowrap first:pl-0 last:pr-0 max-md:block max-md:h-auto max-md:border-b-0 max-md:p-0';
