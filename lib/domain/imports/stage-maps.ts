import 'server-only';
import { loadStages } from '@/lib/domain/process/load';
import type { Tx } from '@/lib/platform/db/client';
import type { HistoryStage } from './rules/history';
import { stageOfName } from './rules/stage-of-name';
import type { Running } from './run';

/** The stages that a file's history goes into. */
export type StageMaps = {
  /** The version that new deals are on. */
  versionId: string;
  /** The key of the stage that a name in the file means. */
  keyOf: (name: string) => string | null;
  /** A stage on the version of a deal; a stage which that version doesn't have yet is the newest one's. */
  stageOn: (versionId: string, key: string) => HistoryStage;
  firstOpen: (versionId: string) => number;
};

export async function readStageMaps(
  tx: Tx,
  { processId, mapping }: Running,
  dealVersionIds: ReadonlyArray<string>,
): Promise<StageMaps> {
  const { id: versionId } = await tx.processVersion.findFirstOrThrow({
    where: { processId, status: 'published' },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  const versions = new Map<string, ReadonlyArray<HistoryStage>>();
  for (const id of new Set([versionId, ...dealVersionIds])) versions.set(id, await loadStages(tx, id));

  const stagesOf = (id: string) => versions.get(id) ?? [];
  return {
    versionId,
    keyOf: stageOfName(mapping.destination, stagesOf(versionId)),
    stageOn: (id, key) => {
      const stage = [...stagesOf(id), ...stagesOf(versionId)].find((candidate) => candidate.key === key);
      if (!stage) throw new Error(`stage ${key} is on no version of process ${processId}`);
      return stage;
    },
    firstOpen: (id) => stagesOf(id).find(({ kind }) => kind === 'open')?.position ?? 0,
  };
}
