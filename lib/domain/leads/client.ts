import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '@/lib/platform/outcome';
import { previewMerge, simulateLeadRule } from './actions';

export function mergePreviewQuery(pair: { leadId: string; otherId: string }) {
  return queryOptions({ queryKey: ['lead', 'merge', pair], queryFn: () => answerOf(previewMerge(pair)), retry: false });
}

/** While another rule is asked for, the last answer stays. */
export function routingSimulationQuery(rule: Parameters<typeof simulateLeadRule>[0]) {
  return queryOptions({
    queryKey: ['lead', 'simulation', rule],
    queryFn: () => answerOf(simulateLeadRule(rule)),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
}
