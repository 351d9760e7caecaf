'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { SettingsSection } from '@/components/settings/settings-section';
import { DataTable } from '@/components/shared/data-table';
import { importsQuery } from '@/lib/domain/imports/client';
import type { ImportListItem } from '@/lib/domain/imports/vocabulary';
import { FileNeeds } from './file-needs';
import { importColumns } from './import-columns';
import { importHref } from './import-paths';
import { FileButton } from './upload/file-button';
import { UploadBox } from './upload/upload-box';
import { useFileUpload } from './upload/upload-store';
import { useSendFile } from './upload/use-send-file';

type ImportsScreenProps = { initial: ReadonlyArray<ImportListItem>; now: string; timeZone: string };

/** The files brought in so far, and the way to bring in one more. */
export function ImportsScreen({ initial, now, timeZone }: ImportsScreenProps) {
  const { data: imports, dataUpdatedAt } = useQuery({
    ...importsQuery(),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(now),
  });
  const upload = useFileUpload();
  const sendFile = useSendFile();
  const send = (file: File) => void sendFile(file);
  const isEmpty = imports.length === 0;
  // The one on its way is shown by the box above.
  const arrived = imports.filter(({ id }) => upload.kind === 'idle' || id !== upload.importId);

  return (
    <SettingsSection
      title="Import history"
      about="Which stages your deals went through before they were here, from another system or a spreadsheet."
      actions={
        <FileButton
          variant="primary"
          size="sm"
          disabled={upload.kind === 'sending' || upload.kind === 'waiting'}
          onChoose={send}
        >
          <Plus aria-hidden />
          Import a file
        </FileButton>
      }
    >
      <UploadBox
        onFile={send}
        look={isEmpty ? 'large' : 'strip'}
        title={isEmpty ? 'Nothing was brought in yet' : 'Drop a CSV file here, or choose one with “Import a file”.'}
      >
        {isEmpty ? (
          <p className="max-w-[420px] text-pretty text-text-2">
            Drop a CSV file of stage changes here, or choose one with “Import a file”. Insights and predictions then
            begin with what you already know.
          </p>
        ) : null}
      </UploadBox>
      {isEmpty ? null : (
        <DataTable
          className="mt-4"
          label="Imported files"
          columns={importColumns({ now: new Date(dataUpdatedAt), timeZone })}
          rows={arrived}
          rowKey={({ id }) => id}
          rowHref={({ id }) => importHref(id)}
          rowHeight={44}
        />
      )}
      <FileNeeds />
    </SettingsSection>
  );
}
