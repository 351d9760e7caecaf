import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { nextSort, type Column } from './data-table-columns';
import type { Sorting } from './data-table-head';

type SortControlProps<Row> = Sorting & { column: Column<Row> };

/** The head of a column that can be sorted: a link where the order has an address, else a button. */
export function SortControl<Row>({ column, sort, sortHref, onSortChange }: SortControlProps<Row>) {
  const next = nextSort(sort, column);
  const Arrow = sort?.direction === 'ascending' ? ArrowUp : ArrowDown;
  const content = (
    <>
      {column.header}
      {sort?.key === column.key ? <Arrow aria-hidden className="size-3" /> : null}
    </>
  );

  if (sortHref) {
    return (
      <Link href={sortHref(next)} scroll={false} className={look}>
        {content}
      </Link>
    );
  }

  return (
    <button type="button" onClick={() => onSortChange?.(next)} className={look}>
      {content}
    </button>
  );
}

const look = '-mx-1.5 inline-flex h-6 items-center gap-1 rounded-[4px] px-1.5 hover:bg-hover hover:text-text';
