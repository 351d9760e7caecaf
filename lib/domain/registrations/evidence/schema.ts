import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { MAX_DOCUMENT_BYTES } from '@/lib/domain/opportunities/documents/vocabulary';

/** Base64 makes four letters of three bytes. */
const MAX_LETTERS = Math.ceil(MAX_DOCUMENT_BYTES / 3) * 4 + 4;

export const attachingFile = z.strictObject({
  registrationId: uuid.describe('A draft of one’s own, or a registration.'),
  fileName: text(200),
  contentType: z.string().max(120).default(''),
  content: z.base64().max(MAX_LETTERS, 'A file has at most 10 MB.'),
});

export const listingFiles = z.strictObject({ registrationId: uuid });
export const namingFile = z.strictObject({ fileId: uuid });

export const fileView = z.object({
  id: z.uuid(),
  fileName: z.string(),
  size: z.number().int(),
  uploadedBy: z.string(),
  uploadedAt: z.string(),
});

export const fileContent = z.object({
  fileName: z.string(),
  contentType: z.string(),
  content: z.base64().describe('The bytes.'),
});
