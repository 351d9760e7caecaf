'use client';

import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import type { Edge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/types';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

type Sortable = {
  /** Only things of one list trade places. */
  list: string;
  itemKey: string;
  axis: 'x' | 'y';
  disabled?: boolean;
  onDrop: (moved: string, target: string, side: 'before' | 'after') => void;
};

/** Lets an element of a list be dragged to another place of it. Keyboards and touch get buttons for the same. */
export function useSortable<Item extends HTMLElement>(
  sortable: Sortable,
): {
  ref: RefObject<Item | null>;
  isDragged: boolean;
  /** Where the line is drawn while something hangs over it. */
  edge: Edge | null;
} {
  const { list, itemKey, axis, disabled = false } = sortable;
  const ref = useRef<Item>(null);
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  const drop = useEffectEvent((moved: string, at: Edge | null) =>
    sortable.onDrop(moved, itemKey, at === 'left' || at === 'top' ? 'before' : 'after'),
  );

  // The library listens on the element itself, so it is told of it when it is there.
  useEffect(() => {
    const element = ref.current;
    if (!element || disabled) return undefined;

    return combine(
      draggable({
        element,
        getInitialData: () => ({ list, itemKey }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === list && source.data.itemKey !== itemKey,
        getData: ({ input }) =>
          attachClosestEdge({}, { element, input, allowedEdges: axis === 'x' ? ['left', 'right'] : ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null);
          drop(String(source.data.itemKey), extractClosestEdge(self.data));
        },
      }),
    );
  }, [list, itemKey, axis, disabled]);

  return { ref, isDragged, edge };
}
