'use client';

import { useQuery } from '@tanstack/react-query';
import { FileDrop } from '@/components/shared/file-drop';
import { SectionTitle } from '@/components/shared/section-title';
import { toast } from '@/components/ui/toast';
import { documentsQuery, useAttachDocument } from '@/lib/domain/opportunities/documents/client';
import { DocumentRow } from './document-row';
import { FileButton } from '@/components/shared/file-button';

type DealDocumentsProps = { dealId: string; mayChange: boolean };

/** The files at a deal; more are dropped here, or chosen. */
export function DealDocuments({ dealId, mayChange }: DealDocumentsProps) {
  const { data: documents = [] } = useQuery(documentsQuery(dealId));
  const attach = useAttachDocument(dealId);
  const add = (file: File) => attach.mutate({ file }, { onError: ({ failure }) => toast.problem(failure.message) });
  if (!mayChange && documents.length === 0) return null;

  return (
    <FileDrop label="Files" onFile={mayChange ? add : null}>
      <SectionTitle
        detail={documents.length > 0 ? documents.length : undefined}
        end={mayChange ? <FileButton label="Attach a file" pending={attach.isPending} onChoose={add} /> : null}
      >
        Files
      </SectionTitle>
      {documents.length > 0 ? (
        <ul aria-label="Files" className="border-t border-line">
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} mayChange={mayChange} />
          ))}
        </ul>
      ) : (
        <p className="text-text-3">None yet. Drop one here, or choose it.</p>
      )}
    </FileDrop>
  );
}
