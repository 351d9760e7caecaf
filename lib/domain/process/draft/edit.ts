import 'server-only';
import type { Context } from '@/lib/platform/command';
import { byStage, countDeals } from '@/lib/domain/process/deals';
import { processError } from '@/lib/domain/process/errors';
import { loadStages } from '@/lib/domain/process/load';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { lockDraft, touchDraft, type Draft } from './lock';
import { readStudio } from './studio';
import type { StudioView } from './vocabulary';

export type Edit = { draft: Draft; stages: ReadonlyArray<StageView>; subject: { id: string; partnerId: null } };

/** One edit of a draft as the person saw it: locked, done, marked as edited, and answered with the fresh draft. */
export async function editDraft(
  context: Context,
  seen: { processId: string; version: number },
  change: (edit: Edit) => Promise<void>,
): Promise<StudioView> {
  const draft = await lockDraft(context, seen);
  const stages = await loadStages(context.tx, draft.id);
  await change({ draft, stages, subject: { id: draft.processId, partnerId: null } });

  await touchDraft(context, draft);
  return readStudio(context.tx, draft.processId);
}

export function stageIn({ stages }: Edit, key: string): StageView {
  const stage = stages.find((candidate) => candidate.key === key);
  if (!stage) throw processError('stage_not_found');
  return stage;
}

/** Writes the places of a list of stages; those that keep theirs are not touched. */
export async function writeOrder({ tx }: Context, stages: ReadonlyArray<StageView>): Promise<void> {
  for (const [position, stage] of stages.entries()) {
    if (stage.position !== position) await tx.stage.update({ where: { id: stage.id }, data: { position } });
  }
}

/** Every key that any version of this process has used. */
export async function keysEverUsed({ tx }: Context, { processId }: Draft): Promise<ReadonlySet<string>> {
  const rows = await tx.stage.findMany({ where: { processId }, distinct: ['key'], select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

export async function dealsIn({ tx }: Context, { processId }: Draft): Promise<Readonly<Record<string, number>>> {
  return byStage(await countDeals(tx, processId));
}
