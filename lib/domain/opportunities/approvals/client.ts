import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshPipeline } from '@/lib/domain/opportunities/board/client';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import * as actions from './actions';
import type { Approval, Verdict } from './vocabulary';

type Asking = { opportunityId: string; stageKey: string; criterionKey: string; note?: string };

export function useAskApproval() {
  const client = useQueryClient();

  return useMutation<Approval, Refused, Asking>({
    mutationFn: (asking) => answerOf(actions.askApproval(asking)),
    onSettled: () => refreshPipeline(client),
  });
}

type Deciding = { approvalId: string; verdict: Verdict; answer?: string };

export function useDecideApproval() {
  const client = useQueryClient();

  return useMutation<Approval, Refused, Deciding>({
    mutationFn: (deciding) => answerOf(actions.decideApproval(deciding)),
    onSettled: () => refreshPipeline(client),
  });
}
