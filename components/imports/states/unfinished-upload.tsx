'use client';

import { useState } from 'react';
import { fileSize } from '@/components/shared/file-size';
import { FileButton } from '@/components/imports/upload/file-button';
import { UploadBox } from '@/components/imports/upload/upload-box';
import { useSendFile } from '@/components/imports/upload/use-send-file';
import { Note } from '@/components/ui/note';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { ImportView } from '@/lib/domain/imports/vocabulary';

type UnfinishedUploadProps = { view: ImportView; upload: NonNullable<ImportView['upload']>; onHere: () => void };

/** An upload that broke off, or that another tab is busy with: the same file goes on where it stopped. */
export function UnfinishedUpload({ view: { fileName }, upload: { received, total }, onHere }: UnfinishedUploadProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const sendFile = useSendFile();
  const send = (file: File) => {
    const isSame = file.name === fileName && file.size === total;
    setProblem(
      isSame ? null : `That was ${file.name} with ${fileSize(file.size)}, another file. Import it from the list.`,
    );
    if (isSame) void sendFile(file).then(onHere);
  };

  return (
    <>
      <UploadBox
        onFile={send}
        title="Not all of this file is here"
        actions={
          <FileButton variant="primary" onChoose={send}>
            Choose the file again
          </FileButton>
        }
      >
        <p className="max-w-[420px] text-text-2">
          {fileSize(received)} of {fileSize(total)} came in. Choose {fileName} again and the upload goes on there.
        </p>
        <ProgressBar label="Uploaded so far" value={received} max={total} className="my-1 w-60" />
      </UploadBox>
      {problem ? (
        <Note tone="warn" live className="mt-2">
          {problem}
        </Note>
      ) : null}
    </>
  );
}
