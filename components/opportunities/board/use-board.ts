'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { boardQuery, columnQuery, usePendingMoves, type BoardScope } from '@/lib/domain/opportunities/board/client';
import { mergeCards, placeCard } from '@/lib/domain/opportunities/board/rules';
import type { Board } from '@/lib/domain/opportunities/vocabulary';

type Initial = { board: Board; scope: BoardScope };

/** What the server last said, the pages scrolled to since, and the moves still on their way to it. */
export function useBoard(scope: BoardScope, initial: Initial) {
  const isInitial = JSON.stringify(scope) === JSON.stringify(initial.scope);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...boardQuery(scope),
    ...(isInitial && { initialData: initial.board, initialDataUpdatedAt: Date.parse(initial.board.now) }),
  });
  const more = useColumnPages(scope);
  const pending = usePendingMoves();

  const board = data && pending.reduce(placeCard, withPages(data, more.pages));
  return {
    board,
    error,
    isAnswering: isPlaceholderData,
    onRetry: () => void refetch(),
    onMore: more.onMore,
    isLoadingMore: more.isLoading,
  };
}

/** How far each column was scrolled; a changed filter begins at the top again. */
function useColumnPages(scope: BoardScope) {
  const question = JSON.stringify(scope);
  const [scrolled, setScrolled] = useState<{ question: string; counts: Record<string, number> }>({
    question,
    counts: {},
  });
  const counts = scrolled.question === question ? scrolled.counts : {};
  const keys = Object.keys(counts);

  const results = useQueries({ queries: keys.map((key) => columnQuery(scope, key, counts[key] ?? 1)) });
  const pages = new Map(keys.map((key, i) => [key, results[i]?.data]));
  const isLoading = (key: string) => {
    const result = results[keys.indexOf(key)];
    return result !== undefined && (result.isPending || result.isPlaceholderData);
  };
  const onMore = (key: string) => setScrolled({ question, counts: { ...counts, [key]: (counts[key] ?? 0) + 1 } });

  return { pages, isLoading, onMore };
}

type Pages = ReturnType<typeof useColumnPages>['pages'];

function withPages(board: Board, pages: Pages): Board {
  const columns = board.columns.map((column) => {
    const more = pages.get(column.key);
    return more ? { ...column, cards: mergeCards(column.cards, more.cards), next: more.next } : column;
  });
  return { ...board, columns };
}
