'use client';

import { FileText } from 'lucide-react';
import { fileSize } from '@/components/shared/file-size';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { UploadState } from './file-upload';
import { fileUpload } from './upload-store';

/** The file that is on its way, or why it stopped and what to do. */
export function UploadProgress({ upload }: { upload: Exclude<UploadState, { kind: 'idle' }> }) {
  const { fileName, sent, size } = upload;
  if (upload.kind === 'stopped') return <Stopped {...upload} />;

  return (
    <div className="flex items-center gap-4 px-4 py-3.5 max-md:flex-wrap">
      <FileText aria-hidden className="size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline justify-between gap-3">
          <span className="truncate font-medium">{fileName}</span>
          <span className="shrink-0 text-text-2 tabular-nums">
            {fileSize(sent)} of {fileSize(size)}
          </span>
        </p>
        <ProgressBar label={`Uploading ${fileName}`} value={sent} max={size} className="my-1.5" />
        <p role="status" className="text-xs text-text-3">
          {upload.kind === 'waiting'
            ? 'The server does not answer. The upload goes on by itself where it stopped.'
            : 'You can go to other pages meanwhile; keep this tab open.'}
        </p>
      </div>
      <Button size="sm" onClick={() => void fileUpload.cancel()}>
        Cancel
      </Button>
    </div>
  );
}

function Stopped({ fileName, message, mayGoOn }: Extract<UploadState, { kind: 'stopped' }>) {
  return (
    <Note tone="bad" live title={`${fileName} was not uploaded`} className="m-3">
      <p>{message}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {mayGoOn ? (
          <Button size="sm" onClick={() => fileUpload.retry()}>
            Go on where it stopped
          </Button>
        ) : null}
        <Button size="sm" onClick={() => void fileUpload.cancel()}>
          {mayGoOn ? 'Give up' : 'Close'}
        </Button>
      </p>
    </Note>
  );
}
