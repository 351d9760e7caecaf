'use client';

import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { memo, useState } from 'react';
import { cn } from '@/components/ui/cn';
import type { Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { CardFace } from './card-face';
import { DropLine } from './drop-line';
import { menuButton } from './menu-button';
import { useCardDrag } from './use-card-drag';

const MoveMenu = dynamic(() => import('./move-menu').then((loaded) => loaded.MoveMenu));

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
  const [wantsMenu, setWantsMenu] = useState(false);
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
      {isMovable ? (
        <span className={cn(menuPlace, wantsMenu && 'md:opacity-100')}>
          {wantsMenu ? (
            <MoveMenu
              card={card}
              columns={columns}
              onMove={(key) => onMove(card, key)}
              onClosed={() => setWantsMenu(false)}
            />
          ) : (
            <button
              type="button"
              data-move-menu
              aria-haspopup="menu"
              aria-label={`Move ${card.title} to…`}
              onClick={() => setWantsMenu(true)}
              className={menuButton}
            >
              <Ellipsis aria-hidden className="size-3.5" />
            </button>
          )}
        </span>
      ) : null}
      {edge ? <DropLine edge={edge} /> : null}
    </div>
  );
});

const frame =
  'group/card relative shrink-0 rounded-md border border-line bg-raised px-[11px] pt-[9px] pb-2.5 shadow-card hover:border-line-strong max-md:px-3 max-md:py-[11px]';
const ghost = 'border-dashed border-line-strong bg-transparent shadow-none *:opacity-40';
const menuPlace =
  'absolute right-1.5 bottom-1.5 z-1 opacity-0 group-focus-within/card:opacity-100 group-hover/card:opacity-100 max-md:right-0 max-md:bottom-0 max-md:opacity-100';
