import { glyphOf } from '@/components/opportunities/board/glyph-of';
import type { Groups } from '@/components/shared/data-table-group';
import { Money } from '@/components/shared/money';
import { StageName } from '@/components/shared/stage-name';
import { formatCount } from '@/lib/core/words';
import type { DealRow } from '@/lib/domain/opportunities/list/vocabulary';
import type { Board, Column } from '@/lib/domain/opportunities/vocabulary';

/** The rows of a stage under its name, with the subtotals that the board's column has. */
export function stageGroups({ columns, currency }: Board): Groups<DealRow> {
  return {
    keyOf: ({ stageKey }) => stageKey,
    head: (key) => {
      const column = columns.find((one) => one.key === key);
      return column ? headOf(column, columns, currency) : {};
    },
  };
}

function headOf(column: Column, columns: ReadonlyArray<Column>, currency: string) {
  return {
    customer: (
      <>
        <StageName {...glyphOf(column, columns)} name={column.name} className="font-semibold" />
        <span className="ml-2 text-text-3 tabular-nums">{formatCount(column.deals)}</span>
        <span className="ml-3 text-xs text-text-3 max-md:hidden">{column.buyerMilestone}</span>
      </>
    ),
    amount: (
      <b>
        <Money minor={column.totalMinor} currency={currency} compact />
      </b>
    ),
    weighted: <Money minor={column.weightedMinor} currency={currency} compact />,
    chance: <span className="text-text-3">{column.probability} %</span>,
  };
}
