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

/** The version that deals of older ones may go to: the published one. */
export async function readTarget(tx: Tx, processId: string): Promise<Target> {
  const versions = await tx.processVersion.findMany({
    where: { processId, status: { not: 'draft' } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, status: true, stageMap: true },
  });
  const published = versions.find(({ status }) => status === 'published');
  if (!published) throw adoptionError('nothing_published');

  return {
    versionId: published.id,
    number: published.number,
    stages: await loadStages(tx, published.id),
    stageMap: published.stageMap as Record<string, string>,
    older: versions.filter(({ number }) => number < published.number),
  };
}
