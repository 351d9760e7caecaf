import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { cn } from '@/components/ui/cn';
import type { Selection } from './data-table';
import { columnPlace, type Column, type Sort } from './data-table-columns';
import { SortControl } from './sort-control';

export type Sorting = {
  sort?: Sort | undefined;
  /** One of the two: an address per order, or a callback. */
  sortHref?: (sort: Sort) => string;
  onSortChange?: (sort: Sort) => void;
};

type DataTableHeadProps<Row> = Sorting & {
  columns: ReadonlyArray<Column<Row>>;
  keys: ReadonlyArray<string>;
  selection?: Selection;
};

export function DataTableHead<Row>({ columns, keys, selection, ...sorting }: DataTableHeadProps<Row>) {
  return (
    <thead role="rowgroup" className="max-md:hidden">
      <tr role="row">
        {selection ? (
          <th scope="col" className={cn(cell, 'w-8 pr-1 group-data-bleed/table:w-[42px]')}>
            <ChooseAll keys={keys} selection={selection} />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            role="columnheader"
            aria-sort={sorting.sort?.key === column.key ? sorting.sort.direction : undefined}
            style={column.width ? { width: column.width } : undefined}
            className={cn(cell, column.numeric && 'text-right', columnPlace(column))}
          >
            {column.sortable ? <SortControl column={column} {...sorting} /> : <Heading words={column.header} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A column of buttons needs no words to be seen, but some to be heard. */
function Heading({ words }: { words: ReactNode }) {
  return words === '' ? <span className="sr-only">Actions</span> : words;
}

const cell =
  'sticky top-0 z-10 h-8 bg-page px-2.5 text-left text-xs font-medium whitespace-nowrap text-text-3 shadow-[inset_0_-1px_var(--color-line)] first:pl-0 last:pr-0 group-data-bleed/table:first:pl-5 group-data-bleed/table:last:pr-4';

function ChooseAll({ keys, selection }: { keys: ReadonlyArray<string>; selection: Selection }) {
  const chosen = keys.filter((key) => selection.chosen.has(key)).length;
  const all = chosen === keys.length && keys.length > 0;

  return (
    <Checkbox
      aria-label={all ? 'Choose none' : 'Choose all'}
      checked={all}
      mixed={chosen > 0 && !all}
      onChange={() => selection.onChange(new Set(all ? [] : keys))}
    />
  );
}
