'use client';

import { useQuery } from '@tanstack/react-query';
import { listQuery, type ListQuestion } from '@/lib/domain/opportunities/list/client';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';

export type InitialList = { question: ListQuestion; list: DealList } | null;

/** The rows of the table; the first ones came with the page. */
export function useDealList(question: ListQuestion, initial: InitialList, isWanted = true) {
  const isInitial = initial !== null && JSON.stringify(initial.question) === JSON.stringify(question);
  return useQuery({
    ...listQuery(question),
    enabled: isWanted,
    ...(isInitial && { initialData: initial.list, initialDataUpdatedAt: Date.parse(initial.list.now) }),
  });
}
