'use client';

import { useQuery } from '@tanstack/react-query';
import { listQuery, type ListQuestion } from '@/lib/domain/opportunities/list/client';
import type { DealList, NeedCounts } from '@/lib/domain/opportunities/list/vocabulary';

/** What came with the page: the rows that answer a question, and how many deals need what. */
export type InitialTable = { question: ListQuestion; list: DealList; needs: NeedCounts } | null;

/** The rows of the table; the first ones came with the page. */
export function useDealList(question: ListQuestion, initial: InitialTable, isWanted = true) {
  const isInitial = initial !== null && JSON.stringify(initial.question) === JSON.stringify(question);
  return useQuery({
    ...listQuery(question),
    enabled: isWanted,
    ...(isInitial && { initialData: initial.list, initialDataUpdatedAt: Date.parse(initial.list.now) }),
  });
}
