import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useMutationState,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { address } from '@/lib/core/address';
import { moveDeal, overrideGate } from '@/lib/domain/opportunities/deal/actions';
import type { ChosenFilter } from '@/lib/domain/opportunities/filter/vocabulary';
import type { Board, Card, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import { fetchJson } from '@/lib/platform/fetch-json';
import { isLive } from '@/lib/platform/live/connect';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import type { Landing } from './rules';

export type BoardScope = { processId: string; filter: ChosenFilter };

/** Others move cards too: while their moves don’t arrive by themselves, the board looks again by the clock. */
const lookAgain = () => (isLive() ? false : 30_000);

export function boardQuery({ processId, filter }: BoardScope) {
  return queryOptions({
    queryKey: ['pipeline', 'board', processId, filter],
    queryFn: ({ signal }) => fetchJson<Board>(address(`/api/v1/processes/${processId}/board`, filter), { signal }),
    staleTime: 10_000,
    refetchInterval: lookAgain,
    // While a changed filter is being answered the old cards stay, so that nothing jumps twice.
    placeholderData: keepPreviousData,
  });
}

/**
 * So many pages of a column from its top, wanted once somebody scrolls past the first cards. Going on takes the page after
 * those that are here; looking again takes them all.
 */
export function columnQuery({ processId, filter }: BoardScope, stageKey: string, pages: number) {
  const keyOf = (count: number) => ['pipeline', 'column', processId, stageKey, filter, count];

  return queryOptions({
    queryKey: keyOf(pages),
    queryFn: async ({ client, signal, queryKey }): Promise<ColumnPage> => {
      const isFirstTime = client.getQueryData(queryKey) === undefined;
      let column = (isFirstTime ? client.getQueryData<ColumnPage>(keyOf(pages - 1)) : undefined) ?? NOTHING_YET;

      for (
        let count = Math.ceil(column.cards.length / PAGE);
        count < pages && !(column.next === null && count > 0);
        count += 1
      ) {
        const path = address(`/api/v1/processes/${processId}/columns/${stageKey}`, { ...filter, after: column.next });
        const page = await fetchJson<ColumnPage>(path, { signal });
        column = { cards: [...column.cards, ...page.cards], next: page.next };
      }
      return column;
    },
    staleTime: 10_000,
    refetchInterval: lookAgain,
    placeholderData: keepPreviousData,
  });
}

const PAGE = 50;
const NOTHING_YET: ColumnPage = { cards: [], next: null };

export type MoveWish = Landing & {
  version: number;
  beforeId?: string;
  reason?: string;
  lostReason?: string;
  note?: string;
  competitor?: string;
  /** Why it may pass although something is missing. */
  overrideReason?: string;
};

const MOVE = ['pipeline', 'move'];

/** Moves on their way to the server, oldest first: what the board shows as done already. */
export function usePendingMoves(): ReadonlyArray<MoveWish> {
  return useMutationState({
    filters: { mutationKey: MOVE, status: 'pending' },
    select: (mutation) => mutation.state.variables as MoveWish,
  });
}

export function useMove() {
  const client = useQueryClient();

  return useMutation<Card, Refused, MoveWish>({
    mutationKey: MOVE,
    mutationFn: ({ cardId, afterId, overrideReason, version, ...move }) => {
      const moving = { opportunityId: cardId, toStageKey: move.toStageKey, version };
      if (overrideReason !== undefined) return answerOf(overrideGate({ ...moving, overrideReason }));
      return answerOf(moveDeal({ ...move, ...moving, ...(afterId !== null && { afterId }) }));
    },
    // Returned, so that the move stays pending until the fresh board is here and the card never jumps.
    onSettled: () => refreshPipeline(client),
  });
}

/** After any write to a deal: the board, its columns, the table, and the deal's own views. */
export function refreshPipeline(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ['pipeline'] });
}
