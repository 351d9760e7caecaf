import 'server-only';
import { given } from '@/lib/core/given';
import { newId } from '@/lib/core/ids';
import { command } from '@/lib/platform/command';
import { processError } from '@/lib/domain/process/errors';
import { stageAdded, stageMoved, stageRemoved, stageRestored, stageSaved } from '@/lib/domain/process/events';
import { writeStages } from '@/lib/domain/process/publish';
import { dealsIn, editDraft, keysEverUsed, stageIn, writeOrder } from './edit';
import { newStage, restoredStage } from './rules/new-stage';
import { insertStage, moveStage as moved } from './rules/order';
import { dealsBoundFor, removeStage as mapDeals, restoreStage as mapBack } from './rules/removal';
import { addingStage, movingStage, removingStage, restoringStage, savingStage, type StageChanges } from './schema';
import { MAX_STAGES, PARTS_BY_KIND, type StagePart } from './vocabulary';

export const saveStage = command('process.save_stage', {
  summary: 'Changes parts of a stage in the draft.',
  input: savingStage,
  run: (context, { stageKey, changes, ...seen }) =>
    editDraft(context, seen, async (edit) => {
      const stage = stageIn(edit, stageKey);
      const parts = partsOf(changes);
      if (parts.some((part) => !PARTS_BY_KIND[stage.kind].includes(part))) throw processError('not_for_kind');

      await context.tx.stage.update({ where: { id: stage.id }, data: given(changes) });
      await context.record(stageSaved, edit.subject, { stageKey, parts });
    }),
});

function partsOf(changes: StageChanges): Array<StagePart> {
  return Object.keys(given(changes)) as Array<StagePart>;
}

export const addStage = command('process.add_stage', {
  summary: 'Adds a stage to the draft.',
  input: addingStage,
  run: (context, { name, kind, after, ...seen }) =>
    editDraft(context, seen, async ({ draft, stages, subject }) => {
      if (stages.length >= MAX_STAGES) throw processError('too_many_stages');

      const before = stages.find(({ key }) => key === after) ?? stages.findLast((stage) => stage.kind === kind) ?? null;
      const design = newStage({ name, kind, before, takenKeys: await keysEverUsed(context, draft) });
      const added = { ...design, id: newId(), position: stages.length };
      await writeStages(context, { processId: draft.processId, versionId: draft.id }, [added]);
      await writeOrder(context, insertStage(stages, added, after));
      await context.record(stageAdded, subject, { stageKey: added.key, name });
    }),
});

export const moveStage = command('process.move_stage', {
  summary: 'Puts a stage of the draft at another place.',
  input: movingStage,
  run: (context, { stageKey, place, ...seen }) =>
    editDraft(context, seen, async (edit) => {
      const { key } = stageIn(edit, stageKey);
      await writeOrder(context, moved(edit.stages, key, place));
      await context.record(stageMoved, edit.subject, { stageKey, place });
    }),
});

export const removeStage = command('process.remove_stage', {
  summary: 'Removes a stage from the draft. Where it holds deals, says which stage they belong to instead.',
  input: removingStage,
  run: (context, { stageKey, movedTo, ...seen }) =>
    editDraft(context, seen, async (edit) => {
      const { draft, stages, subject } = edit;
      const { id, name } = stageIn(edit, stageKey);
      const facts = { stages, key: stageKey, movedTo, stageMap: draft.stageMap, deals: await dealsIn(context, draft) };
      const verdict = mapDeals(facts);
      if (!verdict.ok) throw processError(verdict.reason, { details: { deals: dealsBoundFor(facts) } });

      await context.tx.stage.delete({ where: { id } });
      await context.tx.processVersion.update({ where: { id: draft.id }, data: { stageMap: verdict.value } });
      await writeOrder(
        context,
        stages.filter(({ key }) => key !== stageKey),
      );
      await context.record(stageRemoved, subject, { stageKey, name, movedTo });
    }),
});

export const restoreStage = command('process.restore_stage', {
  summary: 'Puts a removed stage back into the draft as it was.',
  input: restoringStage,
  run: (context, { stage, place, sources, ...seen }) =>
    editDraft(context, seen, async ({ draft, stages, subject }) => {
      const { key, name } = stage;
      if (stages.some((one) => one.key === key)) throw processError('stage_is_there');
      if (stages.length >= MAX_STAGES) throw processError('too_many_stages');

      const restored = { ...restoredStage(stage), id: newId(), position: stages.length };
      await writeStages(context, { processId: draft.processId, versionId: draft.id }, [restored]);
      await writeOrder(context, moved([...stages, restored], key, place));
      const stageMap = mapBack(draft.stageMap, { key, sources });
      await context.tx.processVersion.update({ where: { id: draft.id }, data: { stageMap } });
      await context.record(stageRestored, subject, { stageKey: key, name });
    }),
});
