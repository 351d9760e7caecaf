import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import { startReplay } from './actions';
import type { ReplayView } from './vocabulary';

const SOON_MS = 700;

/** The newest replay of a process; asked for again while it is worked on, and when the draft that is shown was edited. */
export function replayQuery(processId: string, draftVersion: number) {
  return queryOptions({
    queryKey: [...keyOf(processId), draftVersion],
    queryFn: ({ signal }) => fetchJson<ReplayView | null>(`/api/v1/processes/${processId}/replay`, { signal }),
    refetchInterval: ({ state: { data } }) => (isUnderway(data) ? SOON_MS : false),
    placeholderData: keepPreviousData,
  });
}

export function isUnderway(replay: ReplayView | null | undefined): boolean {
  return (replay?.status === 'queued' || replay?.status === 'running') && !replay.isStalled;
}

export function useStartReplay(processId: string) {
  const client = useQueryClient();

  return useMutation<ReplayView, Refused>({
    mutationFn: () => answerOf(startReplay({ processId })),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(processId) }),
  });
}

function keyOf(processId: string): ReadonlyArray<string> {
  return ['process', 'replay', processId];
}
