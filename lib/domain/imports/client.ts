import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import { checkImport, discardImport, startImport } from './actions';
import type { ImportListItem, ImportView } from './vocabulary';
import { isAtWork } from './rules/work';

/** Work tells of itself every few hundred rows. */
const LOOK_AGAIN_MS = 800;

export function importsQuery() {
  return queryOptions({
    queryKey: ['imports', 'list'],
    queryFn: ({ signal }) => fetchJson<ReadonlyArray<ImportListItem>>('/api/imports', { signal }),
    staleTime: 2_000,
    refetchInterval: ({ state }) => (state.data?.some(isAtWork) ? LOOK_AGAIN_MS : false),
  });
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => fetchJson<ImportView>(`/api/imports/${id}`, { signal }),
    staleTime: 2_000,
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? LOOK_AGAIN_MS : false),
  });
}

/** Keeps a fresh answer; one that was asked for earlier and comes later no longer counts. */
export async function keepImport(client: QueryClient, view: ImportView): Promise<void> {
  const { queryKey } = importQuery(view.id);
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, view);
}

/** Has the rows checked once more with the answers that are stored, or guesses them when there are none yet. */
export function useCheckAgain({ id, version, found, mapping }: ImportView) {
  const client = useQueryClient();

  return useMutation<ImportView, Refused>({
    mutationFn: () => answerOf(checkImport({ importId: id, version, mapping: found ? mapping : null })),
    onSuccess: (view) => keepImport(client, view),
    onError: () => client.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  });
}

/** Also goes on with an import that was cut off. */
export function useStartImport({ id, version }: Pick<ImportView, 'id' | 'version'>) {
  const client = useQueryClient();

  return useMutation<ImportView, Refused>({
    mutationFn: () => answerOf(startImport({ importId: id, version })),
    onSuccess: (view) => keepImport(client, view),
    onError: () => client.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  });
}

export function useDiscardImport() {
  const client = useQueryClient();

  return useMutation<{ id: string }, Refused, string>({
    mutationFn: (importId) => answerOf(discardImport({ importId })),
    onSuccess: () => client.invalidateQueries({ queryKey: importsQuery().queryKey }),
  });
}
