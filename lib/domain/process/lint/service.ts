import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { readStudio } from '@/lib/domain/process/draft/studio';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { processError } from '@/lib/domain/process/errors';
import { processReviewed } from '@/lib/domain/process/events';
import { reviewing } from './schema';

export const reviewProcess = command('process.review', {
  summary: 'Says that somebody has looked at a process and that it is still right.',
  input: reviewing,
  run: async (context, { processId }): Promise<StudioView> => {
    const { name } = await lockProcess(context, processId);
    await context.tx.process.update({ where: { id: processId }, data: { reviewedAt: context.now } });

    await context.record(processReviewed, { id: processId, partnerId: null }, { name });
    return readStudio(context.tx, processId);
  },
});

/** Whoever else changes it waits. */
async function lockProcess({ tx }: Context, processId: string) {
  await tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
  const process = await tx.process.findUnique({ where: { id: processId } });
  if (!process) throw processError('not_found');
  return process;
}
