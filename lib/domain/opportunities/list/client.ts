import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address } from '@/lib/core/address';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { BoardScope } from '@/lib/domain/opportunities/board/client';
import type { DealList, NeedCounts } from './vocabulary';

export type ListQuestion = Readonly<Record<string, string>>;

export function listQuery(question: ListQuestion) {
  return queryOptions({
    queryKey: ['pipeline', 'list', question],
    queryFn: ({ signal }) => fetchJson<DealList>(address('/api/v1/opportunities', question), { signal }),
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  });
}

/** The numbers on the views above the table. */
export function needsQuery({ processId, filter: { need: _need, ...filter } }: BoardScope) {
  return queryOptions({
    queryKey: ['pipeline', 'needs', processId, filter],
    queryFn: ({ signal }) => fetchJson<NeedCounts>(address(`/api/v1/processes/${processId}/needs`, filter), { signal }),
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  });
}
