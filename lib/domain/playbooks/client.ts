import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import * as actions from './actions';

export function dealPlaysQuery(opportunityId: string) {
  return queryOptions({
    // Under "pipeline", so that whatever refreshes a deal refreshes its plays.
    queryKey: ['pipeline', 'plays', opportunityId],
    queryFn: () => answerOf(actions.listDealPlays({ opportunityId })),
    staleTime: 5_000,
  });
}

/** While other conditions are asked for, the last answer stays. */
export function matchesQuery(asked: { processId: string | null; conditions: Condition }) {
  return queryOptions({
    queryKey: ['plays', 'matches', asked],
    queryFn: () => answerOf(actions.matchDeals(asked)),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
}

type Answer = { offerId: string; use: true } | { offerId: string; use: false; reason: string };

export function useAnswerPlay() {
  const client = useQueryClient();

  return useMutation<{ tasks: number }, Refused, Answer>({
    mutationFn: (answer) =>
      answerOf<{ tasks: number }>(
        answer.use
          ? actions.acceptPlay({ offerId: answer.offerId })
          : actions.passPlay({ offerId: answer.offerId, reason: answer.reason }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['pipeline'] }),
  });
}
