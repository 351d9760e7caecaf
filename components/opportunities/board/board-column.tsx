'use client';

import { cn } from '@/components/ui/cn';
import type { Column } from '@/lib/domain/opportunities/vocabulary';
import { ColumnEnd, type MoreState } from './column-end';
import { ColumnHeader } from './column-header';
import { DealCard, type CardActions } from './deal-card';
import type { DropHint } from './drop-hint';
import { useColumnDrop } from './use-column-drop';

export type ColumnProps = CardActions & {
  column: Column;
  columns: ReadonlyArray<Column>;
  currency: string;
  now: string;
  today: string;
  showsPartner: boolean;
  mayMove: boolean;
  markedId: string | null;
  hintFor: (column: Column) => DropHint | null;
  more: MoreState;
  onMore: (stageKey: string) => void;
  onRetryMore: (stageKey: string) => void;
  /** On phones one stage is shown at a time. */
  isChosen: boolean;
};

export function BoardColumn({
  column,
  columns,
  currency,
  mayMove,
  markedId,
  hintFor,
  more,
  onMore,
  onRetryMore,
  isChosen,
  ...card
}: ColumnProps) {
  const { column: element, stack, isOver } = useColumnDrop<HTMLElement>(column.key);

  return (
    <section
      ref={element}
      aria-label={column.name}
      data-column={column.key}
      className={cn(frame, isOver && over, !isChosen && 'max-md:hidden', column.kind !== 'open' && 'md:hidden')}
    >
      <ColumnHeader column={column} columns={columns} currency={currency} hint={isOver ? hintFor(column) : null} />
      <div ref={stack} tabIndex={0} role="group" aria-label={`Deals in ${column.name}`} className={list}>
        {column.cards.map((deal) => (
          <DealCard
            key={deal.id}
            card={deal}
            columns={columns}
            isMarked={deal.id === markedId}
            isMovable={mayMove && deal.stageKind === 'open'}
            {...card}
          />
        ))}
        {column.next === null ? null : (
          <ColumnEnd state={more} onMore={() => onMore(column.key)} onRetry={() => onRetryMore(column.key)} />
        )}
      </div>
    </section>
  );
}

const frame =
  'relative flex min-h-0 w-[calc(var(--size-column)+16px)] shrink-0 snap-start flex-col px-2 max-md:w-full max-md:px-3';
const over =
  'before:absolute before:inset-x-[3px] before:inset-y-0 before:rounded-b-md before:bg-accent-soft before:opacity-55 *:relative';
const list =
  '-mx-0.5 flex min-h-0 flex-1 flex-col gap-1.5 overflow-y-auto px-0.5 pt-0.5 pb-5 outline-none scroll-hidden focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus max-md:gap-2';
