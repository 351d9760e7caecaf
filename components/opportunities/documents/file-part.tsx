'use client';

import { useQuery } from '@tanstack/react-query';
import { FieldNotes } from '@/components/ui/field-notes';
import { firstSentence } from '@/components/opportunities/deal/first-sentence';
import { documentsQuery, useAttachDocument } from '@/lib/domain/opportunities/documents/client';
import type { GateItem } from '@/lib/domain/opportunities/deal/vocabulary';
import { DocumentRow } from './document-row';
import { FileButton } from '@/components/shared/file-button';

/** Under a criterion that wants a file: those that are there, and a button for one more. */
export function FilePart({ dealId, item }: { dealId: string; item: GateItem }) {
  const { data: documents = [] } = useQuery(documentsQuery(dealId));
  const attach = useAttachDocument(dealId);
  const { stageKey, key: criterionKey } = item;
  const own = documents.filter((one) => one.stageKey === stageKey && one.criterionKey === criterionKey);

  return (
    <div className="mt-2 grid justify-items-start gap-2">
      {own.length > 0 ? (
        <ul aria-label={`Files for ${item.label}`} className="w-full border-t border-line">
          {own.map((document) => (
            <DocumentRow key={document.id} document={document} mayChange />
          ))}
        </ul>
      ) : null}
      <FileButton
        label={own.length > 0 ? 'Another file…' : 'Choose a file…'}
        pending={attach.isPending}
        onChoose={(file) => attach.mutate({ file, stageKey, criterionKey })}
      />
      <FieldNotes id={`${stageKey}-${criterionKey}`} error={attach.error && firstSentence(attach.error.failure)} />
    </div>
  );
}
