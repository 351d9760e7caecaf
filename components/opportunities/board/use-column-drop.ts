'use client';

import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import { isDraggedCard } from './dragged-card';

/** Lets cards be dropped anywhere in a column, and scrolls its cards while one is held near their edge. */
export function useColumnDrop<Column extends HTMLElement>(stageKey: string) {
  const column = useRef<Column>(null);
  const stack = useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const [target, scroller] = [column.current, stack.current];
    if (!target) return;

    return combine(
      dropTargetForElements({
        element: target,
        canDrop: ({ source }) => isDraggedCard(source.data),
        getData: () => ({ overStageKey: stageKey }),
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: () => setIsOver(false),
      }),
      scroller
        ? autoScrollForElements({ element: scroller, canScroll: ({ source }) => isDraggedCard(source.data) })
        : () => undefined,
    );
  }, [stageKey]);

  return { column, stack, isOver };
}
