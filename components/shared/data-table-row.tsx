import Link from 'next/link';
import type { CSSProperties, ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { cn } from '@/components/ui/cn';
import type { DataTableProps, Selection } from './data-table';
import { columnPlace } from './data-table-columns';

type DataTableRowProps<Row> = Pick<
  DataTableProps<Row>,
  'columns' | 'rowKey' | 'rowHref' | 'currentKey' | 'selection' | 'rowHeight'
> & {
  row: Row;
  chosen: boolean;
};

export function DataTableRow<Row>({
  row,
  columns,
  rowKey,
  rowHref,
  currentKey,
  selection,
  rowHeight = 36,
  chosen,
}: DataTableRowProps<Row>) {
  const key = rowKey(row);
  const linked = columns.find(({ phone }) => phone === 'title') ?? columns[0];
  const columnsOnPhone = selection ? '16px minmax(0,1fr) auto' : 'minmax(0,1fr) auto';

  return (
    <tr
      role="row"
      data-row={key}
      aria-selected={selection ? chosen : undefined}
      aria-current={currentKey === key || undefined}
      // The phone's two lines: the title's column depends on whether there is a checkbox before it.
      style={{ '--title': selection ? 2 : 1, '--columns': columnsOnPhone } as CSSProperties}
      className={tr}
    >
      {selection ? <ChooseCell rowKey={key} chosen={chosen} selection={selection} /> : null}
      {columns.map((column) => (
        <td
          key={column.key}
          role="cell"
          className={cn(
            td,
            heights[rowHeight],
            column.numeric && 'num',
            column.interactive && 'relative z-1',
            columnPlace(column),
            column.className,
          )}
        >
          {column === linked && rowHref ? <RowLink href={rowHref(row)}>{column.cell(row)}</RowLink> : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

const tr =
  'relative hover:bg-hover aria-[current]:bg-selected aria-selected:bg-selected max-md:grid max-md:grid-cols-(--columns) max-md:gap-x-3 max-md:gap-y-0.5 max-md:border-b max-md:border-line max-md:py-2.5 max-md:group-data-bleed/table:px-4';
const td =
  'border-b border-line px-2.5 md:overflow-hidden md:text-ellipsis md:whitespace-nowrap first:pl-0 last:pr-0 md:group-data-bleed/table:first:pl-5 md:group-data-bleed/table:last:pr-4 max-md:block max-md:h-auto! max-md:min-w-0 max-md:border-b-0 max-md:p-0';
const heights = { 36: 'h-9', 40: 'h-10', 44: 'h-11' };

/** The link covers its row, so that the whole row is pressed and the name is what is read. */
function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      data-row-focus
      href={href}
      className="font-medium outline-none after:absolute after:inset-y-0 after:-inset-x-2 group-data-bleed/table:after:inset-x-0 focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
    >
      {children}
    </Link>
  );
}

function ChooseCell({ rowKey, chosen, selection }: { rowKey: string; chosen: boolean; selection: Selection }) {
  const toggle = () => {
    const next = new Set(selection.chosen);
    if (!next.delete(rowKey)) next.add(rowKey);
    selection.onChange(next);
  };

  return (
    <td
      role="cell"
      className={cn(
        td,
        'relative z-1 w-8 pr-1 md:group-data-bleed/table:w-[42px] max-md:w-4 max-md:p-0 max-md:row-span-3 max-md:grid max-md:place-items-center',
      )}
    >
      <Checkbox aria-label={`Choose ${selection.labelOf?.(rowKey) ?? 'this row'}`} checked={chosen} onChange={toggle} />
    </td>
  );
}
