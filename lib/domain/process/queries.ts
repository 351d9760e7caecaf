import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import { query } from '@/lib/platform/query';
import { byStage, countDeals } from './deals';
import { processError } from './errors';
import { loadStages } from './load';
import { processAt, processSummary, processView, type ProcessView } from './schema';
import { readSummaries } from './summaries';

export const listProcesses = query('process.list', {
  summary: 'The processes, with their newest version, its stages, and the deals in them.',
  input: z.strictObject({}),
  output: z.array(processSummary),
  run: ({ tx }) => readSummaries(tx),
});

export const getProcess = query('process.get', {
  summary:
    'A published version of a process with its stages and their exit criteria: the newest, or the one with this number.',
  input: processAt,
  output: processView,
  run: async ({ tx }, { processId, number }): Promise<ProcessView> => {
    const process = await tx.process.findUnique({ where: { id: processId, versions: { some: {} } } });
    if (!process) throw processError('not_found');

    const version = await findVersion(tx, processId, number);
    if (!version) throw processError(number === undefined ? 'not_published' : 'version_not_found');

    const { id, name, description, productLines, partnerTypes } = process;
    const deals = byStage(await countDeals(tx, processId));
    const stages = (await loadStages(tx, version.id)).map((stage) => ({ ...stage, deals: deals[stage.key] ?? 0 }));
    return { id, name, description, productLines, partnerTypes, version, stages: stages as ProcessView['stages'] };
  },
});

async function findVersion(
  tx: Tx,
  processId: string,
  number: number | undefined,
): Promise<ProcessView['version'] | null> {
  const row = await tx.processVersion.findFirst({
    where: { processId, status: { in: ['published', 'retired'] }, ...(number === undefined ? {} : { number }) },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, status: true, notes: true, publishedAt: true },
  });
  if (!row || row.status === 'draft') return null;
  return { ...row, status: row.status, publishedAt: row.publishedAt?.toISOString() ?? null };
}
