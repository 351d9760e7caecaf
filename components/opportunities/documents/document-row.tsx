'use client';

import { FileText, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';
import { fileSize } from '@/components/shared/file-size';
import { formatDate } from '@/lib/core/format-date';
import { useRemoveDocument } from '@/lib/domain/opportunities/documents/client';
import { documentHref, type DocumentView } from '@/lib/domain/opportunities/documents/vocabulary';

type DocumentRowProps = { document: DocumentView; mayChange: boolean };

export function DocumentRow({ document, mayChange }: DocumentRowProps) {
  const remove = useRemoveDocument();
  const { id, fileName, size, uploadedBy, uploadedAt } = document;

  return (
    <li className="flex min-h-9 items-center gap-2.5 border-b border-line max-md:min-h-11">
      <FileText aria-hidden className="size-4 text-text-3" />
      <a href={documentHref(id)} target="_blank" rel="noreferrer" className="link min-w-0 truncate">
        {fileName}
      </a>
      <span className="ml-auto text-xs whitespace-nowrap text-text-3">
        {fileSize(size)}
        <span className="max-md:sr-only">
          {' '}
          · {uploadedBy}, {formatDate(new Date(uploadedAt))}
        </span>
      </span>
      {mayChange ? (
        <IconButton
          label={`Remove ${fileName}`}
          disabled={remove.isPending}
          onClick={() => remove.mutate(id, { onError: ({ failure }) => toast.problem(failure.message) })}
        >
          <X aria-hidden />
        </IconButton>
      ) : null}
    </li>
  );
}
