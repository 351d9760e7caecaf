import type { Tx } from '@/lib/platform/db/client';
import type { Stage } from '@/lib/platform/db/generated/client';
import { fits } from './rules';
import { activities } from './activities/schema';
import { contentLinks, tools } from './aids/schema';
import { criteria } from './criteria/schema';
import { timers } from './timers/schema';
import { transitions } from './transitions/schema';
import type { StageView } from './vocabulary';

/** The stages of one version in their order. */
export async function loadStages(tx: Tx, processVersionId: string): Promise<ReadonlyArray<StageView>> {
  const rows = await tx.stage.findMany({ where: { processVersionId }, orderBy: { position: 'asc' } });
  return rows.map(stageView);
}

export function stageView({ workspaceId, processId, processVersionId, ...stage }: Stage): StageView {
  return {
    ...stage,
    criteria: criteria.parse(stage.criteria),
    entryCriteria: criteria.parse(stage.entryCriteria),
    transitions: transitions.parse(stage.transitions),
    timers: timers.parse(stage.timers),
    activities: activities.parse(stage.activities),
    tools: tools.parse(stage.tools),
    content: contentLinks.parse(stage.content),
  };
}

export type FittingProcess = { processId: string; versionId: string; firstStage: StageView };

/** Where a deal of these product lines, from a partner of this type, begins. Null when no published process takes it. */
export async function fittingProcess(
  tx: Tx,
  deal: { productLines: ReadonlyArray<string>; partnerType: string },
): Promise<FittingProcess | null> {
  const processes = await tx.process.findMany({
    // A variant gets its deals by journey rules.
    where: { archivedAt: null, parentId: null, versions: { some: { status: 'published' } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const process = processes.find((candidate) => fits(candidate, deal));
  return process ? startOf(tx, process.id) : null;
}

/** The stage in which new deals of a process begin, in its newest published version. None where it takes no deals. */
export async function startOf(tx: Tx, processId: string): Promise<FittingProcess | null> {
  const version = await tx.processVersion.findFirst({
    where: { processId, status: 'published', process: { archivedAt: null } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  if (!version) return null;

  const firstStage = (await loadStages(tx, version.id)).find(({ kind }) => kind === 'open');
  return firstStage ? { processId, versionId: version.id, firstStage } : null;
}
