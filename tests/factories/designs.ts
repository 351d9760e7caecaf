import type { WholeStage } from '@/lib/domain/process/draft/schema';
import { lost, open, won, type StageDesign } from '@/lib/domain/process/templates/build';
import { addStages, markPublished } from '@/lib/domain/process/publish';
import { aProcessOf } from './process';
import { inWorkspace } from './workspace';

const WORDS = { definition: '', buyerMilestone: '', ownerRole: 'partner_seller' } as const;
const CLOCK = { probability: 10, forecastCategory: 'pipeline', targetDays: null, maxDays: null } as const;

/** An open stage that asks for nothing but what is said of it. */
export function aStage(key: string, rest: Partial<StageDesign> = {}): StageDesign {
  return { ...open({ key, name: key, ...WORDS, ...CLOCK, criteria: [] }), ...rest };
}

/** The same as a draft takes it back. */
export function aWholeStage(key: string, rest: Partial<StageDesign> = {}): WholeStage {
  return structuredClone(aStage(key, rest)) as WholeStage;
}

/** The text of a process file. */
export function aProcessFile(name: string, stages: ReadonlyArray<WholeStage> = [aWholeStage('first')]): string {
  return JSON.stringify({ format: 'tributary.process', version: 1, name, stages });
}

export const WON = won({ key: 'won', name: 'Won', ...WORDS });
export const LOST = lost({ key: 'lost', name: 'Lost', ...WORDS });

/** A published process of these open stages, won and lost. */
export function aDesignedProcessOf(
  viewer: { workspaceId: string },
  stages: ReadonlyArray<StageDesign>,
  ends: ReadonlyArray<StageDesign> = [WON, LOST],
) {
  return aProcessOf(viewer, { template: [...stages, ...ends] });
}

/** Publishes the next version of a process, with these open stages. */
export function aNextVersionOf(
  { workspaceId }: { workspaceId: string },
  processId: string,
  stages: ReadonlyArray<StageDesign>,
) {
  return inWorkspace(workspaceId, async (context) => {
    const number = 1 + (await context.tx.processVersion.count({ where: { processId } }));
    const { id: versionId } = await context.tx.processVersion.create({ data: { workspaceId, processId, number } });
    await addStages(context, { processId, versionId }, [...stages, WON, LOST]);
    await markPublished(context, { processId, versionId, name: 'Next', number, notes: '' });
    return { versionId, number };
  });
}
