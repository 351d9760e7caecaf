'use client';

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { preserveOffsetOnSource } from '@atlaskit/pragmatic-drag-and-drop/utils/preserve-offset-on-source';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useRef, useState } from 'react';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import { isDraggedCard } from './dragged-card';

type Edge = 'top' | 'bottom';

/** Makes a card something to lift, and something to drop beside. The library needs the element itself, hence the effect. */
export function useCardDrag({ id, stageKey }: Card, isMovable: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);

  useEffect(() => {
    const card = element.current;
    if (!card) return;

    return combine(
      draggable({
        element: card,
        canDrag: () => isMovable,
        getInitialData: () => ({ cardId: id, stageKey }),
        onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
          const getOffset = preserveOffsetOnSource({ element: card, input: location.current.input });
          setCustomNativeDragPreview({
            nativeSetDragImage,
            getOffset,
            render: ({ container }) => lift(card, container),
          });
        },
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element: card,
        canDrop: ({ source }) => isDraggedCard(source.data) && source.data.cardId !== id,
        getData: ({ input, element: target }) =>
          attachClosestEdge({ overCardId: id }, { element: target, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data) as Edge | null),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [id, stageKey, isMovable]);

  return { element, isDragged, edge };
}

/** The lifted card: the same card with an accent edge and a shadow. */
function lift(card: HTMLElement, container: HTMLElement): void {
  const lifted = card.cloneNode(true) as HTMLElement;
  lifted.style.width = `${card.offsetWidth}px`;
  lifted.classList.add('shadow-lift', 'border-accent', 'm-4');
  container.appendChild(lifted);
}
