import 'server-only';
import { createHash } from 'node:crypto';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { contentProblem } from '@/lib/domain/opportunities/documents/inspect';
import { documentProblem } from '@/lib/domain/opportunities/documents/rules';
import { registrationError } from '@/lib/domain/registrations/errors';
import { fileAttached, fileRemoved } from '@/lib/domain/registrations/events';
import { placeOf } from './place';
import { viewFile } from './queries';
import { mayAddFiles, mayRemoveFiles } from './rules';
import { attachingFile, fileView, namingFile } from './schema';
import { MAX_FILES, type FileView } from './vocabulary';

export const attachFile = command('registration.attach_file', {
  summary: 'Attach a file that shows what a registration says: to a draft, with an answer, or for what is asked later.',
  input: attachingFile,
  output: fileView,
  run: async (ctx, { registrationId, content, ...file }): Promise<FileView> => {
    const bytes = Buffer.from(content, 'base64');
    const problem = documentProblem(bytes.length) ?? (await contentProblem(file.fileName, bytes));
    if (problem) throw registrationError(problem);

    const { sent, partnerId } = await placeOf(ctx, registrationId);
    if (!mayAddFiles(sent?.status ?? null)) throw registrationError('file_closed');
    const count = await ctx.tx.registrationFile.count({ where: { registrationId, removedAt: null } });
    if (count >= MAX_FILES) throw registrationError('too_many_files');
    const row = await keep(ctx, { registrationId, partnerId, ...file, bytes });
    if (sent) await ctx.record(fileAttached, { id: registrationId, partnerId }, toldOf(sent, row));
    return viewFile(row);
  },
});

export const removeFile = command('registration.remove_file', {
  summary: 'Take a file back, as long as nobody has decided on it.',
  input: namingFile,
  output: fileView,
  run: async (ctx, { fileId }): Promise<FileView> => {
    const { tx, now } = ctx;
    const found = await tx.registrationFile.findFirst({ where: { id: fileId, removedAt: null } });
    if (!found) throw registrationError('file_not_found');
    const { sent, partnerId } = await placeOf(ctx, found.registrationId);
    if (!mayRemoveFiles(sent?.status ?? null)) throw registrationError('file_closed');

    await tx.registrationFileContent.deleteMany({ where: { fileId } });
    const row = await tx.registrationFile.update({ where: { id: fileId }, data: { removedAt: now } });
    if (sent) await ctx.record(fileRemoved, { id: row.registrationId, partnerId }, toldOf(sent, row));
    return viewFile(row);
  },
});

function toldOf({ number, company }: { number: number; company: string }, { fileName }: { fileName: string }) {
  return { number, company, fileName };
}

type File = { registrationId: string; partnerId: string; fileName: string; contentType: string; bytes: Buffer };

async function keep({ tx, viewer, now }: Context, { bytes, ...file }: File) {
  const { workspaceId } = viewer;
  const { registrationId, partnerId } = file;
  const row = await tx.registrationFile.create({
    data: {
      ...{ id: newId(), workspaceId, ...file, size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...{ uploadedById: userIdOf(viewer), uploadedByName: viewer.name, createdAt: now },
    },
  });
  await tx.registrationFileContent.createMany({
    data: { fileId: row.id, workspaceId, partnerId, registrationId, bytes: new Uint8Array(bytes) },
  });
  return row;
}
