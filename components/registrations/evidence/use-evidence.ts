import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentProblem } from '@/lib/domain/opportunities/documents/rules';
import { filesQuery, useAttachFile, useRemoveFile } from '@/lib/domain/registrations/evidence/client';

type Settings = { registrationId: string; isKept: boolean; before: (() => Promise<void>) | undefined };

/** The files at a registration, and what was wrong with the last one. */
export function useEvidence({ registrationId, isKept, before }: Settings) {
  const { data: files = [] } = useQuery({ ...filesQuery(registrationId), enabled: isKept });
  const attach = useAttachFile(registrationId);
  const remove = useRemoveFile(registrationId);
  const [unsent, setUnsent] = useState<string | null>(null);
  const refused = [attach.error, remove.error].find((error) => error !== null);

  const add = async (file: File) => {
    remove.reset();
    const size = documentProblem(file.size);
    setUnsent(size && SIZE_WORDS[size]);
    if (size) return;
    await before?.();
    attach.mutate(file);
  };
  return {
    files,
    problem: unsent ?? refused?.failure.message ?? null,
    add: (file: File) => void add(file),
    adding: attach.isPending,
    remove: (fileId: string) => remove.mutate(fileId),
    removing: remove.isPending,
  };
}

/** Said before a large file is sent for nothing. */
const SIZE_WORDS = {
  document_empty: 'This file is empty. Choose another one.',
  document_too_large: 'A file has at most 10 MB. Make it smaller, or attach the pages that matter.',
};
