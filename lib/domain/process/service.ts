import 'server-only';
import type { z } from 'zod';
import { given } from '@/lib/core/given';
import { command, type Context } from '@/lib/platform/command';
import type { Process } from '@/lib/platform/db/generated/client';
import { processError } from './errors';
import { processUpdated } from './events';
import { claimName } from './names';
import { startProcess } from './publish';
import { newProcess, processChanges, type ProcessSummary } from './schema';
import { readSummaries } from './summaries';
import { variantError } from './variants/errors';

export const createProcess = command('process.create', {
  summary: 'Starts a process with a draft of its first version, from a template or blank.',
  input: newProcess,
  run: async (context, input): Promise<{ processId: string }> => {
    await claimName(context.tx, input.name, null);
    const { processId } = await startProcess(context, input);
    return { processId };
  },
});

type Changes = z.output<typeof processChanges>;

export const updateProcess = command('process.update', {
  summary: 'Renames a process, says which deals it takes and in which order it is asked, or archives it.',
  input: processChanges,
  run: async (context, input): Promise<ProcessSummary> => {
    const process = await lockProcess(context, input);
    if (process.parentId !== null && takesByLists(input)) throw variantError('takes_by_rules');
    if (input.name !== undefined) await claimName(context.tx, input.name, process.id);

    await context.tx.process.update({ where: { id: process.id }, data: rowChanges(context, process, input) });
    if (input.place !== undefined) await putAt(context, process.id, input.place);

    await context.record(processUpdated, { id: process.id, partnerId: null }, { name: input.name ?? process.name });
    return summaryOf(context, process.id);
  },
});

function takesByLists({ productLines = [], partnerTypes = [] }: Changes): boolean {
  return productLines.length + partnerTypes.length > 0;
}

/** Keeps others from changing it until this is done, and makes sure that nobody did since it was read. */
async function lockProcess(context: Context, { processId, version }: Changes): Promise<Process> {
  await context.tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
  const process = await context.tx.process.findUnique({ where: { id: processId } });
  if (!process) throw processError('not_found');
  if (process.version !== version) throw processError('changed', { details: await summaryOf(context, processId) });
  return process;
}

function rowChanges({ now }: Context, process: Process, input: Changes) {
  const { isArchived, name, description, productLines, partnerTypes } = input;
  const archivedAt = isArchived ? (process.archivedAt ?? now) : null;
  return {
    ...given({ name, description, productLines, partnerTypes }),
    ...(isArchived !== undefined && { archivedAt }),
    version: { increment: 1 },
  };
}

async function putAt({ tx }: Context, processId: string, place: number): Promise<void> {
  const processes = await tx.process.findMany({
    // Variants are not asked, so they have no place among those that are.
    where: { archivedAt: null, parentId: null, id: { not: processId } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  const ids = processes.map(({ id }) => id);
  const order = [...ids.slice(0, place), processId, ...ids.slice(place)];
  for (const [position, id] of order.entries()) await tx.process.update({ where: { id }, data: { position } });
}

async function summaryOf({ tx }: Context, id: string): Promise<ProcessSummary> {
  const [summary] = await readSummaries(tx, { id });
  if (!summary) throw processError('not_found');
  return summary;
}
