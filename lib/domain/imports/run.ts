import 'server-only';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { importFinished } from './events';
import { readMapping } from './mapping';
import { takeCases } from './take-cases';
import { writeCases } from './write-cases';
import type { FullMapping } from './row-facts';
import type { Progress } from './vocabulary';

type RunOf = { workspaceId: string; importId: string };

export type RunProgress = Pick<Progress, 'rowsRead' | 'rowsAdded' | 'dealsAdded'>;

/** A started import, as its work needs it. */
export type Running = RunProgress & {
  id: string;
  fileName: string;
  processId: string;
  mapping: FullMapping;
  rowsBad: number;
};

/**
 * Turns the good rows into history, some hundred cases at a time. The rows of a case vanish in the transaction that writes
 * its history, so an import that was cut off goes on where it stopped, and two that run at once never do a case twice.
 */
export async function runImport(
  run: RunOf,
  onProgress: (progress: RunProgress) => void = () => undefined,
): Promise<void> {
  for (;;) {
    const progress = await step(run);
    if (!progress) return;
    onProgress(progress);
  }
}

/** null: there is nothing left to do. */
async function step({ workspaceId, importId }: RunOf): Promise<RunProgress | null> {
  const viewer = systemViewer(workspaceId);
  return asViewer(viewer, 'write', async (tx) => {
    const ctx = contextFor(viewer, tx, new Date());
    const running = await lockRunning(ctx, importId);
    if (!running) return null;

    const cases = await takeCases(tx, running);
    return cases.length === 0 ? finish(ctx, running) : advance(ctx, running, await writeCases(ctx, running, cases));
  });
}

async function lockRunning({ tx }: Context, importId: string): Promise<Running | null> {
  await tx.$queryRaw`select id from "Import" where id = ${importId}::uuid for update`;
  const row = await tx.import.findUnique({ where: { id: importId, status: 'running' } });
  if (!row?.processId) return null;

  // Two files into one process take turns, or both would make the same deal.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`import:${row.processId}`}, 0))::text`;
  const { id, fileName, processId, rowsRead, rowsAdded, dealsAdded, rowsBad } = row;
  return {
    id,
    fileName,
    processId,
    rowsRead,
    rowsAdded,
    dealsAdded,
    rowsBad,
    mapping: readMapping(row.mapping) as FullMapping,
  };
}

async function advance({ tx, now }: Context, running: Running, written: RunProgress): Promise<RunProgress> {
  const progress = {
    rowsRead: running.rowsRead + written.rowsRead,
    rowsAdded: running.rowsAdded + written.rowsAdded,
    dealsAdded: running.dealsAdded + written.dealsAdded,
  };
  await tx.import.update({ where: { id: running.id }, data: { ...progress, touchedAt: now } });
  return progress;
}

async function finish(
  ctx: Context,
  { id, fileName, processId, rowsAdded, rowsBad, dealsAdded }: Running,
): Promise<null> {
  // What the file had to say is in; of its bad rows ImportIssue keeps a copy.
  await ctx.tx.importPart.deleteMany({ where: { importId: id } });
  await ctx.tx.import.update({
    where: { id },
    data: { status: 'done', failure: null, finishedAt: ctx.now, touchedAt: ctx.now },
  });
  await ctx.record(importFinished, { id, partnerId: null }, { fileName, processId, rowsAdded, rowsBad, dealsAdded });
  return null;
}
