import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { ReplayView } from './vocabulary';

const SOON_MS = 700;

/** The newest replay of a process; asked for again and again while it is being worked on. */
export function replayQuery(processId: string) {
  return queryOptions({
    queryKey: ['process', 'replay', processId],
    queryFn: ({ signal }) => fetchJson<ReplayView | null>(`/api/v1/processes/${processId}/replay`, { signal }),
    refetchInterval: ({ state: { data } }) => (isUnderway(data) ? SOON_MS : false),
  });
}

export function isUnderway(replay: ReplayView | null | undefined): boolean {
  return (replay?.status === 'queued' || replay?.status === 'running') && !replay.isStalled;
}
