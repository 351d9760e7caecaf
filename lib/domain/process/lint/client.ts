import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { LintView } from './vocabulary';

/** History changes by the day, not by the keystroke: it is fetched once, and the rules are asked anew while people type. */
export function lintQuery(processId: string) {
  return queryOptions({
    queryKey: ['process.lint', processId],
    staleTime: Infinity,
    queryFn: ({ signal }): Promise<LintView> => fetchJson(`/api/v1/processes/${processId}/lint`, { signal }),
  });
}
