import { Fragment, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { DataTableGroup, type Groups } from './data-table-group';
import { DataTableHead, type Sorting } from './data-table-head';
import { DataTableRow } from './data-table-row';
import type { Column } from './data-table-columns';
import { RowKeys } from './row-keys';
import { TableSkeleton } from './table-skeleton';

export type Selection = {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  /** Names a row for its checkbox. */
  labelOf?: (key: string) => string;
};

export type DataTableProps<Row> = Sorting & {
  /** Names the table for screen readers. */
  label: string;
  columns: ReadonlyArray<Column<Row>>;
  rows: ReadonlyArray<Row>;
  rowKey: (row: Row) => string;
  /** The whole row leads there; the title column carries the link. */
  rowHref?: (row: Row) => string;
  /** Keeps the row marked that is open beside the table. */
  currentKey?: string | null;
  selection?: Selection;
  loading?: boolean;
  /** EmptyState, NoResult or ErrorState in place of the rows. */
  instead?: ReactNode;
  rowHeight?: 36 | 40 | 44;
  groups?: Groups<Row>;
  /** From edge to edge of the work area, with the page's margin inside the rows. Goes with PageBody measure="none". */
  bleed?: boolean;
  /** Rows of totals, as <tr>s. */
  foot?: ReactNode;
  className?: string;
};

/** A table on desks, two-line rows on phones. Works in server components; sorting by link needs no script. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, selection, groups, loading, instead, foot, bleed, className } = props;
  if (loading) return <TableSkeleton label={`${label}: loading`} columns={Math.min(columns.length, 6)} />;
  if (instead && rows.length === 0) return <>{instead}</>;

  return (
    <RowKeys className={className}>
      <table
        role="table"
        {...(bleed ? { 'data-bleed': true } : {})}
        aria-label={label}
        className={cn(
          'group/table w-full border-collapse max-md:block',
          columns.some(({ width }) => width) && 'md:table-fixed',
        )}
      >
        <DataTableHead {...props} keys={rows.map(rowKey)} />
        <tbody role="rowgroup" className="max-md:block">
          {rows.map((row, at) => (
            <Fragment key={rowKey(row)}>
              {groups && beginsGroup(groups, row, rows[at - 1]) ? (
                <DataTableGroup columns={columns} cells={groups.head(groups.keyOf(row))} />
              ) : null}
              <DataTableRow row={row} {...props} chosen={selection?.chosen.has(rowKey(row)) ?? false} />
            </Fragment>
          ))}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </RowKeys>
  );
}

function beginsGroup<Row>({ keyOf }: Groups<Row>, row: Row, before: Row | undefined): boolean {
  return before === undefined || keyOf(before) !== keyOf(row);
}
