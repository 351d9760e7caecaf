import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { stageKey } from '@/lib/domain/process/words';
import { MAX_DOCUMENT_BYTES } from './vocabulary';

/** Base64 makes four letters of three bytes. */
const MAX_LETTERS = Math.ceil(MAX_DOCUMENT_BYTES / 3) * 4 + 4;

export const attachingDocument = z.strictObject({
  opportunityId: uuid,
  fileName: text(200),
  contentType: z.string().max(120).default(''),
  /** The criterion that it answers; a file that answers none lies at the deal. */
  stageKey: stageKey.optional(),
  criterionKey: z.string().max(60).optional(),
  content: z
    .base64()
    .max(MAX_LETTERS, 'A file has at most 10 MB. Keep a larger one elsewhere and write its link here.'),
});

export const namingDocument = z.strictObject({ documentId: uuid });
export const listingDocuments = z.strictObject({ opportunityId: uuid });

export const documentSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  size: z.number().int(),
  uploadedBy: z.string(),
  uploadedAt: z.string(),
  stageKey: z.string().nullable(),
  criterionKey: z.string().nullable(),
});
export const documentsSchema = z.array(documentSchema);

export const documentContent = z.object({
  fileName: z.string(),
  contentType: z.string(),
  content: z.base64().describe('The bytes.'),
});
