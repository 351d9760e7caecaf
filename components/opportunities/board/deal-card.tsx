'use client';

import Link from 'next/link';
import { memo } from 'react';
import { MoveToButton } from '@/components/opportunities/move/move-to-button';
import { PresentPeople } from '@/components/opportunities/presence/present-people';
import { cn } from '@/components/ui/cn';
import type { Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { CardFace } from './card-face';
import { DropLine } from './drop-line';
import { useCardDrag } from './use-card-drag';

export type CardActions = {
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  onMove: (card: Card, toStageKey: string) => void;
};

type DealCardProps = CardActions & {
  card: Card;
  columns: ReadonlyArray<Column>;
  now: string;
  today: string;
  showsPartner: boolean;
  /** Open in the panel, or just put back by a gate. */
  isMarked: boolean;
  /** Closed deals, and people who only look, don't move. */
  isMovable: boolean;
};

export const DealCard = memo(function DealCard({
  card,
  columns,
  isMarked,
  isMovable,
  hrefOf,
  onOpen,
  onMove,
  ...face
}: DealCardProps) {
  const { element, isDragged, edge } = useCardDrag(card, isMovable);
  const link = (
    <Link
      data-card={card.id}
      href={hrefOf(card.id)}
      scroll={false}
      prefetch={false}
      draggable={false}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || isMarked) return;
        event.preventDefault();
        onOpen(card.id);
      }}
      className="min-w-0 flex-1 truncate font-semibold outline-none after:absolute after:inset-0 after:rounded-md focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
    >
      {card.title}
    </Link>
  );

  return (
    <div
      ref={element}
      data-deal={card.id}
      className={cn(
        frame,
        isMarked && 'border-accent ring-1 ring-accent',
        isDragged && ghost,
        isMovable && 'group/movable md:cursor-grab',
      )}
    >
      <CardFace card={card} title={link} {...face} />
      <PresentPeople
        dealId={card.id}
        size={20}
        className="pointer-events-none absolute right-12 bottom-1.5 z-1 max-md:right-24"
      />
      {isMovable ? (
        <MoveToButton
          dealId={card.id}
          title={card.title}
          stageKey={card.stageKey}
          stages={columns}
          onMove={(key) => onMove(card, key)}
          className={menuButton}
        />
      ) : null}
      {edge ? <DropLine edge={edge} /> : null}
    </div>
  );
});

const frame =
  'group/card relative shrink-0 rounded-md border border-line bg-raised px-[11px] pt-[9px] pb-2.5 shadow-card hover:border-line-strong max-md:px-3 max-md:py-[11px]';
const ghost = 'border-dashed border-line-strong bg-transparent shadow-none *:opacity-40 [&>button]:hidden';
const menuButton =
  'absolute right-1.5 bottom-1.5 z-1 grid size-6 place-items-center rounded-sm bg-raised text-text-2 opacity-0 group-focus-within/card:opacity-100 group-hover/card:opacity-100 hover:bg-hover data-[state=open]:opacity-100 max-md:right-0 max-md:-bottom-px max-md:size-11 max-md:bg-transparent max-md:opacity-100';
