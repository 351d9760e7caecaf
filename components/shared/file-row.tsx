'use client';

import { FileText, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { formatDate } from '@/lib/core/format-date';
import { fileSize } from './file-size';

type FileRowProps = {
  file: { fileName: string; size: number; uploadedBy: string; uploadedAt: string };
  href: string;
  /** Null where it stays. */
  onRemove: (() => void) | null;
  removing: boolean;
};

/** A file in a list: opened by its name, with its size and who brought it. */
export function FileRow({ file: { fileName, size, uploadedBy, uploadedAt }, href, onRemove, removing }: FileRowProps) {
  return (
    <li className="flex min-h-9 items-center gap-2.5 border-b border-line max-md:min-h-11">
      <FileText aria-hidden className="size-4 shrink-0 text-text-3" />
      <a href={href} target="_blank" rel="noreferrer" className="link min-w-0 truncate">
        {fileName}
      </a>
      <span className="ml-auto text-xs whitespace-nowrap text-text-3">
        {fileSize(size)}
        <span className="max-md:sr-only">
          {' '}
          · {uploadedBy}, {formatDate(new Date(uploadedAt))}
        </span>
      </span>
      {onRemove ? (
        <IconButton label={`Remove ${fileName}`} disabled={removing} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      ) : null}
    </li>
  );
}
