import 'server-only';
import { command } from '@/lib/platform/command';
import { settleAnswers } from './answers';
import { importError } from './errors';
import { checkJob, runJob } from './jobs';
import { appendPiece, beginUpload, lockImport } from './receive';
import { appendInput, checkInput, importId, startInput, uploadInput } from './schema';
import { settleStart } from './start';
import { importView } from './view';
import type { ImportView, Upload } from './vocabulary';

export const uploadImport = command('import.upload', {
  summary:
    'Begins an upload of stage history, or finds the one of this file that broke off; the bytes follow piece by piece.',
  input: uploadInput,
  run: (ctx, file): Promise<Upload> => beginUpload(ctx, file),
});

export const appendToImport = command('import.append', {
  summary: 'Adds a piece to a file that is being uploaded.',
  input: appendInput,
  run: ({ tx, viewer }, { importId: id, number, content }): Promise<{ size: number }> =>
    appendPiece({ tx, viewer }, { id, number, content: Buffer.from(content, 'base64') }),
});

export const checkImport = command('import.check', {
  summary: 'Checks every row of an uploaded file against the answers about it; writes nothing else.',
  input: checkInput,
  run: async (ctx, input): Promise<ImportView> => {
    const { version, isComplete } = await settleAnswers(ctx, input);
    if (isComplete) await ctx.enqueue(checkJob, { importId: input.importId, version });
    return importView(ctx, input.importId);
  },
});

export const startImport = command('import.start', {
  summary: 'Turns the good rows of a checked file into deals and their history.',
  input: startInput,
  run: async (ctx, input): Promise<ImportView> => {
    await settleStart(ctx, input);
    await ctx.enqueue(runJob, { importId: input.importId }, { key: `import:${input.importId}` });
    return importView(ctx, input.importId);
  },
});

export const discardImport = command('import.discard', {
  summary: 'Removes a file from the list. Deals that came from it stay.',
  input: importId,
  run: async ({ tx }, { importId: id }): Promise<{ id: string }> => {
    const { status } = await lockImport(tx, id);
    if (status === 'running') throw importError('under_way');

    await tx.import.delete({ where: { id } });
    return { id };
  },
});
