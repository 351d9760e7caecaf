'use client';

import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { boardQuery, columnQuery, usePendingMoves, type BoardScope } from '@/lib/domain/opportunities/board/client';
import { mergeCards, placeCard } from '@/lib/domain/opportunities/board/rules';
import type { Board, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import type { MoreState } from './column-end';

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
    onRetryMore: more.onRetry,
    moreOf: more.stateOf,
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

  const client = useQueryClient();
  const results = useQueries({ queries: keys.map((key) => columnQuery(scope, key, counts[key] ?? 1)) });
  const resultOf = (key: string) => results[keys.indexOf(key)];
  // A page that could not be had leaves those before it where they are.
  const before = (key: string): ColumnPage | undefined =>
    client.getQueryData(columnQuery(scope, key, (counts[key] ?? 1) - 1).queryKey);
  const pages = new Map(keys.map((key) => [key, resultOf(key)?.data ?? before(key)]));

  const stateOf = (key: string): MoreState => {
    const result = resultOf(key);
    if (!result) return 'idle';
    if (result.isError) return result.isFetching ? 'loading' : 'failed';
    return result.isPending || result.isPlaceholderData ? 'loading' : 'idle';
  };
  const onMore = (key: string) => setScrolled({ question, counts: { ...counts, [key]: (counts[key] ?? 0) + 1 } });
  const onRetry = (key: string) => void resultOf(key)?.refetch();

  return { pages, stateOf, onMore, onRetry };
}

type Pages = ReturnType<typeof useColumnPages>['pages'];

function withPages(board: Board, pages: Pages): Board {
  const columns = board.columns.map((column) => {
    const more = pages.get(column.key);
    return more ? { ...column, cards: mergeCards(column.cards, more.cards), next: more.next } : column;
  });
  return { ...board, columns };
}
