import { LockKeyhole } from 'lucide-react';
import { Money } from '@/components/shared/money';
import { StageGlyph } from '@/components/shared/stage-glyph';
import { formatCount } from '@/lib/core/words';
import type { Column } from '@/lib/domain/opportunities/vocabulary';
import { glyphOf } from './glyph-of';
import type { DropHint } from './drop-hint';

type ColumnHeaderProps = {
  column: Column;
  columns: ReadonlyArray<Column>;
  currency: string;
  /** While a card is held over the column: what dropping it will ask. */
  hint: DropHint | null;
};

export function ColumnHeader({ column, columns, currency, hint }: ColumnHeaderProps) {
  return (
    <header className="relative shrink-0 px-1 pt-3 pb-2.5 tabular-nums">
      <h2 className="flex items-center gap-[7px] text-sm leading-5 font-semibold">
        <StageGlyph {...glyphOf(column, columns)} />
        <span className="truncate">{column.name}</span>
        <span className="font-normal text-text-3">{formatCount(column.deals)}</span>
      </h2>
      <p className="mt-px truncate pl-[21px] text-xs leading-4 text-text-3">{column.buyerMilestone}&nbsp;</p>
      <p className="mt-1.5 flex justify-between pl-[21px] text-xs leading-4 text-text-2">
        <b className="text-text">
          <Money minor={column.totalMinor} currency={currency} compact />
        </b>
        {column.kind === 'open' ? (
          <span>
            <Money minor={column.weightedMinor} currency={currency} compact /> weighted
          </span>
        ) : null}
      </p>
      {hint ? (
        <p
          role="status"
          className="mt-2 ml-[21px] flex items-center gap-1.5 text-xs leading-4 font-medium text-warn-text"
        >
          {hint.isGate ? <LockKeyhole aria-hidden className="size-3 text-warn" /> : null}
          {hint.words}
        </p>
      ) : null}
    </header>
  );
}
