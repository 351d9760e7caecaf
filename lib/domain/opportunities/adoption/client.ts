import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf } from '@/lib/platform/outcome';
import { previewAdoption } from './actions';
import type { AdoptionPlan, AdoptionView } from './vocabulary';

type Asked = { processId: string; to: 'published' | 'draft'; plan: AdoptionPlan };

/** What a plan would do; what was shown stays while another one is looked at. */
export function previewQuery(asked: Asked) {
  return queryOptions({
    queryKey: ['adoption', 'preview', asked],
    queryFn: () => answerOf(previewAdoption(asked)),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

const OFTEN = 700;

/** Asks again while deals are under way. */
export function adoptionQuery(adoptionId: string) {
  return queryOptions({
    queryKey: ['adoption', adoptionId],
    queryFn: ({ signal }) => fetchJson<AdoptionView>(`/api/adoptions/${adoptionId}`, { signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? OFTEN : false),
  });
}

export function isUnderWay(adoption: Pick<AdoptionView, 'status'> | undefined): boolean {
  return adoption === undefined || ['queued', 'running', 'undoing'].includes(adoption.status);
}
