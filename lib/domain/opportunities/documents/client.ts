import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address } from '@/lib/core/address';
import { refreshPipeline } from '@/lib/domain/opportunities/board/client';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import { removeDocument } from './actions';
import type { DocumentView } from './vocabulary';

const at = (opportunityId: string) => `/api/deals/${opportunityId}/documents`;

export function documentsQuery(opportunityId: string) {
  return queryOptions({
    queryKey: ['pipeline', 'documents', opportunityId],
    queryFn: ({ signal }) => fetchJson<ReadonlyArray<DocumentView>>(at(opportunityId), { signal }),
    staleTime: 5_000,
  });
}

type Attaching = { file: File; stageKey?: string; criterionKey?: string };

/** The file goes as it is, without the third that base64 would add. */
export function useAttachDocument(opportunityId: string) {
  const client = useQueryClient();

  return useMutation<DocumentView, Refused, Attaching>({
    mutationFn: ({ file, ...answers }) =>
      fetchJson<DocumentView>(address(at(opportunityId), { fileName: file.name, ...answers }), {
        method: 'POST',
        headers: { 'content-type': file.type === '' ? 'application/octet-stream' : file.type },
        body: file,
      }),
    onSettled: () => refreshPipeline(client),
  });
}

export function useRemoveDocument() {
  const client = useQueryClient();

  return useMutation<DocumentView, Refused, string>({
    mutationFn: (documentId) => answerOf(removeDocument({ documentId })),
    onSettled: () => refreshPipeline(client),
  });
}
