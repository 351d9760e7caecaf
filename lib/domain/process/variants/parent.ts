import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
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
  return findVersion(tx, { processId: parentId, status: 'published' });
}

/** The version of this parent that a variant's was made from. Null where that is of another process, or of none. */
export async function parentVersion(
  tx: Tx,
  parentId: string | null,
  versionId: string | null,
): Promise<ParentVersion | null> {
  if (parentId === null || versionId === null) return null;
  return findVersion(tx, { id: versionId, processId: parentId });
}

async function findVersion(tx: Tx, where: Prisma.ProcessVersionWhereInput): Promise<ParentVersion | null> {
  const version = await tx.processVersion.findFirst({
    where,
    orderBy: { number: 'desc' },
    select: { id: true, number: true, stageMap: true },
  });
  if (!version) return null;
  return { ...version, stageMap: stageMap.parse(version.stageMap), stages: await loadStages(tx, version.id) };
}
