import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { stageMap } from '@/lib/domain/process/draft/stage-map';
import type { StageMap } from '@/lib/domain/process/draft/vocabulary';
import { loadStages } from '@/lib/domain/process/load';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** The version of a parent that a variant follows. */
export type ParentVersion = {
  id: string;
  number: number;
  stages: ReadonlyArray<StageView>;
  stageMap: StageMap;
};

/** Null where nothing of it is published. */
export async function newestOf(tx: Tx, parentId: string): Promise<ParentVersion | null> {
  const version = await tx.processVersion.findFirst({
    where: { processId: parentId, status: 'published' },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return version && parentVersion(tx, version.id);
}

export async function parentVersion(tx: Tx, versionId: string): Promise<ParentVersion> {
  const version = await tx.processVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { id: true, number: true, stageMap: true },
  });
  return { ...version, stageMap: stageMap.parse(version.stageMap), stages: await loadStages(tx, versionId) };
}
