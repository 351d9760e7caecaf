'use client';

import { FileRow } from '@/components/shared/file-row';
import { toast } from '@/components/ui/toast';
import { useRemoveDocument } from '@/lib/domain/opportunities/documents/client';
import { documentHref, type DocumentView } from '@/lib/domain/opportunities/documents/vocabulary';

type DocumentRowProps = { document: DocumentView; mayChange: boolean };

export function DocumentRow({ document, mayChange }: DocumentRowProps) {
  const remove = useRemoveDocument();
  const { id } = document;
  const take = () => remove.mutate(id, { onError: ({ failure }) => toast.problem(failure.message) });

  return (
    <FileRow file={document} href={documentHref(id)} removing={remove.isPending} onRemove={mayChange ? take : null} />
  );
}
