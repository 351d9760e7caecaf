import type { Document } from '@/lib/platform/db/generated/client';
import type { DocumentView } from './vocabulary';

export function documentView(row: Document): DocumentView {
  const { id, fileName, size, uploadedByName, createdAt, stageKey, criterionKey } = row;
  return {
    id,
    fileName,
    size,
    uploadedBy: uploadedByName,
    uploadedAt: createdAt.toISOString(),
    stageKey,
    criterionKey,
  };
}
