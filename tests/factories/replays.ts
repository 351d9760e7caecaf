import { saveStage } from '@/lib/domain/process/draft/stage-service';
import { openDraft } from '@/lib/domain/process/draft/service';
import { runReplay } from '@/lib/domain/process/replay/run';
import { getReplay } from '@/lib/domain/process/replay/queries';
import { startReplay } from '@/lib/domain/process/replay/service';
import type { Criterion, Predicate } from '@/lib/domain/process/criteria/vocabulary';
import type { ReplayView } from '@/lib/domain/process/replay/vocabulary';
import { systemViewer } from '@/lib/platform/viewer';
import { aDesignedProcessOf, aStage } from './designs';
import { inWorkspace } from './workspace';

type Place = { workspaceId: string };

export function aFieldCriterion(field: string, predicate: Predicate = 'filled', operand = ''): Criterion {
  return { kind: 'field', key: field.toLowerCase(), label: `${field} known`, hint: '', field, predicate, operand };
}

/** A published process of three stages that ask for nothing, whose draft asks for this at the exit of the second. */
export async function aDraftThatAsks({ workspaceId }: Place, criteria: ReadonlyArray<Criterion>) {
  const viewer = systemViewer(workspaceId);
  const process = await aDesignedProcessOf(
    { workspaceId },
    ['first', 'second', 'third'].map((key) => aStage(key)),
  );
  const { processId } = process;
  const opened = await openDraft(viewer, { processId });
  const seen = { processId, version: opened.draft?.version ?? 0 };
  const studio = await saveStage(viewer, { ...seen, stageKey: 'second', changes: { criteria: [...criteria] } });
  return { process, processId, version: studio.draft?.version ?? 0 };
}

/** Tries the draft, does the work of the job, and answers what came of it. */
export async function tried({ workspaceId }: Place, processId: string): Promise<ReplayView> {
  const viewer = systemViewer(workspaceId);
  const { id: replayId } = await startReplay(viewer, { processId });
  await runReplay({ workspaceId, replayId });
  const view = await getReplay(viewer, { processId });
  if (!view) throw new Error('The replay is gone.');
  return view;
}

type Of = { id: string; partnerId: string };
type Change = { field: string; value: string | null; at: Date };

/** What the product would have kept of a deal's fields. */
export function recordedOf({ workspaceId }: Place, { id, partnerId }: Of, changes: ReadonlyArray<Change>) {
  const row = { workspaceId, partnerId, opportunityId: id };
  return inWorkspace(workspaceId, ({ tx }) =>
    tx.fieldChange.createMany({ data: changes.map((change) => ({ ...row, ...change })) }),
  );
}
