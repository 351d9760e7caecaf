'use client';

import { FileButton } from '@/components/shared/file-button';
import { FileDrop } from '@/components/shared/file-drop';
import { FileRow } from '@/components/shared/file-row';
import { SectionTitle } from '@/components/shared/section-title';
import { Note } from '@/components/ui/note';
import { fileHref, type FileView } from '@/lib/domain/registrations/evidence/vocabulary';
import { useEvidence } from './use-evidence';

type EvidenceProps = {
  registrationId: string;
  mayAdd: boolean;
  mayRemove: boolean;
  /** Before a file: a draft that is in no place yet is kept first. */
  before?: () => Promise<void>;
  /** Whether there is a place yet where files can lie. */
  isKept?: boolean;
  /** What is said where a file must come along and none does. */
  missing?: string | undefined;
};

/** Files that show what the registration says; more are dropped here, or chosen. */
export function Evidence({ registrationId, mayAdd, mayRemove, before, isKept = true, missing }: EvidenceProps) {
  const { files, problem: refused, add, adding, remove, removing } = useEvidence({ registrationId, isKept, before });
  if (!mayAdd && files.length === 0) return null;

  return (
    <FileDrop label="Evidence" onFile={mayAdd ? add : null}>
      <SectionTitle
        detail={files.length > 0 ? files.length : undefined}
        end={mayAdd ? <FileButton label="Attach a file" pending={adding} onChoose={add} /> : null}
      >
        Evidence
      </SectionTitle>
      <Problem problem={refused ?? missing ?? null} />
      <Files files={files} removing={removing} onRemove={mayRemove ? remove : null} />
    </FileDrop>
  );
}

function Problem({ problem }: { problem: string | null }) {
  if (problem === null) return null;
  return (
    <Note tone="bad" live className="mb-2">
      {problem}
    </Note>
  );
}

type FilesProps = {
  files: ReadonlyArray<FileView>;
  removing: boolean;
  onRemove: ((fileId: string) => void) | null;
};

function Files({ files, removing, onRemove }: FilesProps) {
  if (files.length === 0) {
    return (
      <p className="text-text-3">A meeting note, a dated proposal, a letter of intent: drop it here, or choose it.</p>
    );
  }
  return (
    <ul aria-label="Files" className="border-t border-line">
      {files.map((file) => (
        <FileRow
          key={file.id}
          file={file}
          href={fileHref(file.id)}
          removing={removing}
          onRemove={onRemove && (() => onRemove(file.id))}
        />
      ))}
    </ul>
  );
}
