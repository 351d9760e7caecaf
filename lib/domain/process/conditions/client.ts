import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '@/lib/platform/outcome';
import { listConditionChoices } from './actions';

/** What a builder offers; it changes with the process, whose stages are among it. */
export function conditionChoicesQuery(processId: string | null) {
  return queryOptions({
    queryKey: ['process', 'condition-choices', processId],
    queryFn: () => answerOf(listConditionChoices({ processId })),
    staleTime: 60_000,
  });
}
