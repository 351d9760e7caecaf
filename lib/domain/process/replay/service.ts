import 'server-only';
import { addMonths } from '@/lib/core/dates';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { userIdOf } from '@/lib/platform/viewer';
import { processError } from '@/lib/domain/process/errors';
import { replayStarted } from '@/lib/domain/process/events';
import { replayJob } from './jobs';
import { replayInput, startedReplay } from './schema';
import { changesFigures, findTrial, type Tried } from './trial';
import { findReplay, isAtWork } from './view';
import type { ReplayView } from './vocabulary';

export const startReplay = command('process.start_replay', {
  summary:
    'Tries the draft of a process on the history of the last twelve months. Ask for the replay to see how far it is.',
  input: replayInput,
  output: startedReplay,
  run: async (context, { processId }): Promise<ReplayView> => {
    // Two people who ask at once get one replay.
    await context.tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
    const tried = await demandTrial(context, processId);

    const known = await findReplay(context, processId);
    if (known?.fate === 'same' && isAtWork(known) && !known.isStalled) return known;
    return begin(context, processId, tried);
  },
});

async function demandTrial({ tx }: Context, processId: string): Promise<Tried> {
  const process = await tx.process.findUnique({ where: { id: processId }, select: { id: true } });
  if (!process) throw processError('not_found');
  const tried = await findTrial(tx, processId);
  if (!tried) throw processError('no_draft_to_try');
  if (tried.isFirst) throw processError('nothing_to_compare');
  if (!changesFigures(tried.trial)) throw processError('nothing_to_try');
  return tried;
}

/** Of a process only the last replay is kept. */
async function begin(context: Context, processId: string, { trial, number, draftVersion }: Tried): Promise<ReplayView> {
  const { tx, viewer, now, record, enqueue } = context;
  await tx.replay.deleteMany({ where: { processId } });

  const id = newId();
  const row = { id, processId, workspaceId: viewer.workspaceId, number, draftVersion, createdById: userIdOf(viewer) };
  const stages = trial as unknown as Prisma.InputJsonValue;
  await tx.replay.createMany({
    data: { ...row, stages, since: yearBefore(now), until: now, createdAt: now, touchedAt: now },
  });
  await enqueue(replayJob, { replayId: id }, { key: `process.replay:${id}` });
  await record(replayStarted, { id: processId, partnerId: null }, { number, draftVersion });

  const started = await findReplay(context, processId);
  if (!started) throw processError('not_found');
  return started;
}

function yearBefore(now: Date): Date {
  const [day = '', time = ''] = now.toISOString().split('T');
  return new Date(`${addMonths(day, -12)}T${time}`);
}
