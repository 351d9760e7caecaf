import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { stageMap } from '@/lib/domain/process/draft/stage-map';
import { stageView } from '@/lib/domain/process/load';
import { changedGates } from './rules/changed-gates';
import type { Trial, TrialStage } from './vocabulary';

const read = {
  include: { stages: { orderBy: { position: 'asc' } } },
} as const satisfies Prisma.ProcessVersionDefaultArgs;

type Version = Prisma.ProcessVersionGetPayload<typeof read>;

export type Tried = { trial: Trial; number: number; draftVersion: number; isFirst: boolean };

/** The draft as it is now, beside what is published; null when there is none. */
export async function findTrial(tx: Tx, processId: string): Promise<Tried | null> {
  const versions = await tx.processVersion.findMany({ where: { processId, status: { not: 'retired' } }, ...read });
  const draft = versions.find(({ status }) => status === 'draft');
  const published = versions.find(({ status }) => status === 'published');
  if (!draft) return null;

  const trial = {
    draftId: draft.id,
    draft: stagesOf(draft),
    published: published ? stagesOf(published) : [],
    stageMap: stageMap.parse(draft.stageMap),
  };
  return { trial, number: draft.number, draftVersion: draft.version, isFirst: !published };
}

function stagesOf({ stages }: Version): ReadonlyArray<TrialStage> {
  return stages.map((row) => trialStage(row));
}

export function trialStage(row: Parameters<typeof stageView>[0]): TrialStage {
  const { key, name, position, kind, criteria, entryCriteria, transitions, probability } = stageView(row);
  return { key, name, position, kind, criteria, entryCriteria, transitions, probability };
}

/** Is there anything in it that history could be asked about? Words, days and tools change no figure. */
export function changesFigures({ draft, published }: Trial): boolean {
  return changedGates(published, draft).length > 0 || pathOf(draft) !== pathOf(published);
}

/** What figures depend on besides the gates: which stages there are, in which order, and their chances. */
function pathOf(stages: ReadonlyArray<TrialStage>): string {
  return JSON.stringify(stages.map(({ key, kind, probability }) => [key, kind, probability]));
}
