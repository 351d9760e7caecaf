import type { ReactNode } from 'react';
import { columnPlace, type Column } from '@/components/shared/data-table-columns';
import { Money } from '@/components/shared/money';
import { cn } from '@/components/ui/cn';
import { formatPercent } from '@/lib/core/words';
import type { DealList, DealRow } from '@/lib/domain/opportunities/list/vocabulary';
import { DealCount } from './deal-count';

type TableFootProps = {
  list: DealList;
  columns: ReadonlyArray<Column<DealRow>>;
  /** Back and on, where there is more than one page. */
  pager: ReactNode;
};

/** The total of all rows, whatever page is shown, each figure under its column. Phones have a bar of their own. */
export function TableFoot({ list, columns, pager }: TableFootProps) {
  const figures = figuresOf(list);

  return (
    <tr role="row" className="max-md:hidden">
      {columns.map((column, at) => (
        <td
          key={column.key}
          role="cell"
          className={cn(cell, column.numeric && 'num', at === 0 && 'z-11', columnPlace(column))}
        >
          {at === 0 ? (
            <span className="flex items-center gap-3">
              <DealCount deals={list.total.deals} />
              {pager}
            </span>
          ) : (
            figures[column.key]
          )}
        </td>
      ))}
    </tr>
  );
}

const cell =
  'sticky bottom-0 z-10 h-10 overflow-visible bg-page px-2.5 whitespace-nowrap shadow-[inset_0_1px_var(--color-line-strong)] first:pl-0 last:pr-0';

function figuresOf({ total, currency }: DealList): Readonly<Record<string, ReactNode>> {
  const { totalMinor, weightedMinor } = total;
  const share = totalMinor === '0' ? null : Number(weightedMinor) / Number(totalMinor);
  return {
    amount: (
      <b>
        <Money minor={totalMinor} currency={currency} compact />
      </b>
    ),
    weighted: <Money minor={weightedMinor} currency={currency} compact />,
    chance: share === null ? null : <span className="text-text-3">{formatPercent(share)}</span>,
  };
}
