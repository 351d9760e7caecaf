import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { answerOf } from '@/lib/platform/outcome';
import { simulateRule } from './actions';

/** While other conditions are asked for, the last answer stays. */
export function simulationQuery(asked: { ruleId: string | null; conditions: Condition }) {
  return queryOptions({
    queryKey: ['journey', 'simulation', asked],
    queryFn: () => answerOf(simulateRule(asked)),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
}
