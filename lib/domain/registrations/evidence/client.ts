import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address } from '@/lib/core/address';
import { fetchJson } from '@/lib/platform/fetch-json';
import { answerOf, type Refused } from '@/lib/platform/outcome';
import { removeFile } from '@/lib/domain/registrations/actions';
import { filesHref, type FileView } from './vocabulary';

const keyOf = (registrationId: string) => ['registration.list_files', registrationId];

export function filesQuery(registrationId: string) {
  return queryOptions({
    queryKey: keyOf(registrationId),
    queryFn: ({ signal }) => fetchJson<ReadonlyArray<FileView>>(filesHref(registrationId), { signal }),
    staleTime: 5_000,
  });
}

/** The file goes as it is, without the third that base64 would add. */
export function useAttachFile(registrationId: string) {
  const client = useQueryClient();

  return useMutation<FileView, Refused, File>({
    mutationFn: (file) =>
      fetchJson<FileView>(address(filesHref(registrationId), { fileName: file.name }), {
        method: 'POST',
        headers: { 'content-type': file.type === '' ? 'application/octet-stream' : file.type },
        body: file,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(registrationId) }),
  });
}

export function useRemoveFile(registrationId: string) {
  const client = useQueryClient();

  return useMutation<FileView, Refused, string>({
    mutationFn: (fileId) => answerOf(removeFile({ fileId })),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(registrationId) }),
  });
}
