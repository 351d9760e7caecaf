import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { loadStages } from '@/lib/domain/process/load';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { adoptionError } from './errors';

export type Target = {
  versionId: string;
  number: number;
  stages: ReadonlyArray<StageView>;
  stageMap: Readonly<Record<string, string>>;
  /** The older versions. */
  older: ReadonlyArray<{ id: string; number: number }>;
};

/** The version that deals of older ones may go to. A draft can only be looked at. */
export async function readTarget(
  tx: Tx,
  processId: string,
  which: 'published' | 'draft' = 'published',
): Promise<Target> {
  const versions = await tx.processVersion.findMany({
    where: { processId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, status: true, stageMap: true },
  });
  const target = versions.find(({ status }) => status === which);
  if (!target) throw adoptionError('nothing_published');

  return {
    versionId: target.id,
    number: target.number,
    stages: await loadStages(tx, target.id),
    stageMap: target.stageMap as Record<string, string>,
    older: versions.filter(({ number, status }) => number < target.number && status !== 'draft'),
  };
}
