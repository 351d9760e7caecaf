import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { DraftWatch } from './vocabulary';

/** Several people write one draft: it is looked at this often while it is on the screen. */
const LOOK_AGAIN_MS = 3_000;

export function watchQuery(processId: string) {
  return queryOptions({
    queryKey: ['process.watch_draft', processId],
    queryFn: ({ signal }): Promise<DraftWatch> => fetchJson(`/api/v1/processes/${processId}/draft/watch`, { signal }),
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
}
