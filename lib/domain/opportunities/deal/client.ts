import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { address } from '@/lib/core/address';
import { refreshPipeline } from '@/lib/domain/opportunities/board/client';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import { addNote, createDeal, meetCriterion, updateDeal } from './actions';
import type { Deal, Gate, TimelinePage, TimelinePart } from './vocabulary';

const at = (id: string) => `/api/v1/opportunities/${id}`;

export function dealQuery(id: string) {
  return queryOptions({
    queryKey: ['pipeline', 'deal', id],
    queryFn: ({ signal }) => fetchJson<Deal>(at(id), { signal }),
    staleTime: 5_000,
  });
}

export function gateQuery(id: string, toStageKey?: string) {
  return queryOptions({
    queryKey: ['pipeline', 'gate', id, toStageKey ?? null],
    queryFn: ({ signal }) => fetchJson<Gate>(address(`${at(id)}/gate`, { toStageKey }), { signal }),
    staleTime: 5_000,
  });
}

/** The gates as seen from this stage. None while the deal stands in another: somebody moved it, and the next move says so. */
export function gateFrom(id: string, stageKey: string) {
  return queryOptions({
    ...gateQuery(id),
    select: (gate): Gate | undefined => (gate.stageKey === stageKey ? gate : undefined),
  });
}

export function timelineQuery(id: string, part: TimelinePart | '' = '') {
  return infiniteQueryOptions({
    queryKey: ['pipeline', 'timeline', id, part],
    queryFn: ({ pageParam: before, signal }) =>
      fetchJson<TimelinePage>(address(`${at(id)}/timeline`, { part, before }), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 5_000,
  });
}

type Update = { fields?: Record<string, string | null>; currency?: string; ownerId?: string | null };

/** Edits of one deal go one after the other, each on the version that the one before it left. */
export function useUpdateDeal({ id, version }: Pick<Card, 'id' | 'version'>) {
  const client = useQueryClient();

  return useMutation<Deal, Refused, Update>({
    scope: { id: `deal ${id}` },
    mutationFn: (update) =>
      answerOf(
        updateDeal({ opportunityId: id, version: latestVersion(client, { id, version }), fields: {}, ...update }),
      ),
    onSuccess: (deal) => client.setQueryData(dealQuery(id).queryKey, deal),
    onSettled: () => refreshPipeline(client),
  });
}

type Tick = { stageKey: string; criterionKey: string; met: boolean; note?: string; link?: string };

export function useMeetCriterion(id: string) {
  const client = useQueryClient();

  return useMutation<Card, Refused, Tick>({
    scope: { id: `deal ${id}` },
    mutationFn: (tick) => answerOf(meetCriterion({ opportunityId: id, ...tick })),
    onSettled: () => refreshPipeline(client),
  });
}

export function useAddNote(id: string) {
  const client = useQueryClient();

  return useMutation<{ id: string }, Refused, string>({
    mutationFn: (note) => answerOf(addNote({ opportunityId: id, note })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['pipeline', 'timeline', id] }),
  });
}

export function useCreateDeal() {
  const client = useQueryClient();

  return useMutation<Deal, Refused, Parameters<typeof createDeal>[0]>({
    mutationFn: (input) => answerOf(createDeal(input)),
    onSuccess: () => refreshPipeline(client),
  });
}

/** The newest version that any view here has seen; the card in hand may be older than an edit just made. */
export function latestVersion(client: QueryClient, { id, version }: Pick<Card, 'id' | 'version'>): number {
  const deal = client.getQueryData(dealQuery(id).queryKey)?.version ?? 0;
  const gates = client
    .getQueriesData<Gate>({ queryKey: ['pipeline', 'gate', id] })
    .map(([, gate]) => gate?.version ?? 0);
  return Math.max(version, deal, ...gates);
}
