import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address } from '@/lib/domain/opportunities/address';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { DealList } from './vocabulary';

export type ListQuestion = Readonly<Record<string, string>>;

export function listQuery(question: ListQuestion) {
  return queryOptions({
    queryKey: ['pipeline', 'list', question],
    queryFn: ({ signal }) => fetchJson<DealList>(address('/api/v1/opportunities', question), { signal }),
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  });
}
