import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import type { RegistrationFile } from '@/lib/platform/db/generated/client';
import { registrationError } from '@/lib/domain/registrations/errors';
import { placeOf } from './place';
import { fileContent, fileView, listingFiles, namingFile } from './schema';
import type { FileView } from './vocabulary';

export const listFiles = query('registration.list_files', {
  summary: 'The files at a registration or at a draft of one’s own, the oldest first.',
  input: listingFiles,
  output: z.array(fileView),
  run: async (context, { registrationId }): Promise<Array<FileView>> => {
    await placeOf(context, registrationId);
    const rows = await context.tx.registrationFile.findMany({
      where: { registrationId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(viewFile);
  },
});

export const readFile = query('registration.read_file', {
  summary: 'A file of a registration with its bytes.',
  input: namingFile,
  output: fileContent,
  run: async (context, { fileId }) => {
    const row = await context.tx.registrationFile.findFirst({
      where: { id: fileId, removedAt: null },
      include: { content: { select: { bytes: true } } },
    });
    if (!row?.content) throw registrationError('file_not_found');

    await placeOf(context, row.registrationId);
    const { fileName, contentType, content } = row;
    return { fileName, contentType, content: Buffer.from(content.bytes).toString('base64') };
  },
});

export function viewFile({ id, fileName, size, uploadedByName, createdAt }: RegistrationFile): FileView {
  return { id, fileName, size, uploadedBy: uploadedByName, uploadedAt: createdAt.toISOString() };
}
