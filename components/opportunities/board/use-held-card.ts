'use client';

import { useQuery } from '@tanstack/react-query';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { gateFrom } from '@/lib/domain/opportunities/deal/client';
import type { Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import { isDraggedCard, type DraggedCard } from './dragged-card';

export type Drop = DraggedCard & {
  toStageKey: string;
  /** The card that the pointer was over, and on which side. */
  beside: { id: string; edge: 'top' | 'bottom' } | null;
};

/** Follows a card from lift to drop; meanwhile asks what the stages ahead still want of it. */
export function useHeldCard(onDrop: (drop: Drop, gate: Gate | undefined) => void) {
  const scroller = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<DraggedCard | null>(null);
  const { cardId = '', stageKey = '' } = held ?? {};
  const { data: gate } = useQuery({ ...gateFrom(cardId, stageKey), enabled: held !== null });
  const dropped = useEffectEvent((drop: Drop | null) => {
    setHeld(null);
    if (drop) onDrop(drop, gate);
  });

  useEffect(() => {
    const board = scroller.current;
    const isCard = ({ source }: { source: { data: Record<string | symbol, unknown> } }) => isDraggedCard(source.data);

    return combine(
      monitorForElements({
        canMonitor: isCard,
        onDragStart: ({ source }) => (isDraggedCard(source.data) ? setHeld(source.data) : undefined),
        onDrop: ({ source, location }) => {
          const targets = location.current.dropTargets.map(({ data }) => data);
          dropped(isDraggedCard(source.data) ? dropOf(source.data, targets) : null);
        },
      }),
      board ? autoScrollForElements({ element: board, canScroll: isCard }) : () => undefined,
    );
  }, []);

  return { scroller, held, gate };
}

/** The targets under the pointer, innermost first: perhaps a card, and its column. */
function dropOf(card: DraggedCard, targets: ReadonlyArray<Record<string | symbol, unknown>>): Drop | null {
  const column = targets.find(({ overStageKey }) => typeof overStageKey === 'string');
  if (!column) return null;

  const over = targets.find(({ overCardId }) => typeof overCardId === 'string');
  const edge = over ? extractClosestEdge(over) : null;
  const beside = over && (edge === 'top' || edge === 'bottom') ? { id: over.overCardId as string, edge } : null;
  return { ...card, toStageKey: column.overStageKey as string, beside };
}
