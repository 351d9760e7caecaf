import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { query } from '@/lib/platform/query';
import { processError } from '@/lib/domain/process/errors';
import { loadStages } from '@/lib/domain/process/load';
import { compareStages } from './rules';
import { comparing } from './schema';
import type { Comparison } from './vocabulary';

export const compareVersions = query('process.compare_versions', {
  summary: 'What differs between two versions of a process, a draft among them, stage by stage in words',
  input: comparing,
  run: async ({ tx }, { processId, from, to }): Promise<Comparison> => {
    const process = await tx.process.findUnique({ where: { id: processId }, select: { name: true } });
    if (!process) throw processError('not_found');

    const [before, after] = [await sideOf(tx, processId, from), await sideOf(tx, processId, to)];
    return { ...process, from: before.side, to: after.side, stages: compareStages(before.stages, after.stages) };
  },
});

async function sideOf(tx: Tx, processId: string, number: number) {
  const version = await tx.processVersion.findUnique({
    where: { processId_number: { processId, number } },
    select: { id: true, status: true },
  });
  if (!version) throw processError('version_not_found');

  const stages = await loadStages(tx, version.id);
  return { stages, side: { number, isDraft: version.status === 'draft', stages: stages.length } };
}
