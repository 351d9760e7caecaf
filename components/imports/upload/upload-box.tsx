'use client';

import { FileUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Note } from '@/components/ui/note';
import { DropZone } from './drop-zone';
import { UploadProgress } from './upload-progress';
import { useFileUpload } from './upload-store';

type UploadBoxProps = {
  onFile: (file: File) => void;
  /** What is dropped here, in a few words. */
  title: ReactNode;
  actions?: ReactNode;
  look?: 'large' | 'strip';
  children?: ReactNode;
};

/** Where a file is dropped, and in its place how far it is once it was. */
export function UploadBox({ onFile, title, actions, look = 'large', children }: UploadBoxProps) {
  const upload = useFileUpload();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (files: ReadonlyArray<File>) => {
    const [file, ...others] = files;
    setProblem(others.length > 0 ? 'Drop one file at a time. Nothing was taken.' : null);
    if (file && others.length === 0) onFile(file);
  };

  return (
    <>
      <DropZone
        onDrop={take}
        disabled={upload.kind === 'sending' || upload.kind === 'waiting'}
        // Nothing is dropped on a phone.
        {...(look === 'strip' && upload.kind === 'idle' && { className: 'max-md:hidden' })}
      >
        {upload.kind === 'idle' ? (
          <div className={look === 'large' ? large : strip}>
            <FileUp aria-hidden className="size-5 shrink-0 max-md:hidden" />
            <p className={look === 'large' ? 'font-semibold' : 'text-text-2'}>{title}</p>
            {children}
            {actions ? <div className="flex flex-wrap items-center justify-center gap-2">{actions}</div> : null}
          </div>
        ) : (
          <UploadProgress upload={upload} />
        )}
      </DropZone>
      {problem ? (
        <Note tone="warn" live className="mt-2">
          {problem}
        </Note>
      ) : null}
    </>
  );
}

const large = 'flex flex-col items-center gap-2 px-4 py-9 text-center';
const strip = 'flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2';
