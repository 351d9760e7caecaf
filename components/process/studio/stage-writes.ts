import { addStage, moveStage, removeStage, restoreStage } from '@/lib/domain/process/draft/actions';
import { moveStage as placed } from '@/lib/domain/process/draft/rules/order';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import { changedByOthers } from './changed-by-others';
import type { Edits } from './use-edits';
import { saysTheSame, wholeStage, type KeptStage } from './whole-stage';

export type NewStage = { name: string; kind: StageKind; after: string | null };

/** What can be done to the stages of a draft, each as one edit. */
export function stageWrites({ newest, edit }: Pick<Edits, 'newest' | 'edit'>) {
  const remove = (stageKey: string, movedTo: string | null) =>
    edit((seen) => removeStage({ ...seen, stageKey, movedTo }));

  return {
    move: (stageKey: string, place: number) =>
      edit(
        (seen) => moveStage({ ...seen, stageKey, place }),
        (before) => ({ ...before, stages: inOrder(placed(before.stages, stageKey, place)) }),
      ),
    add: (wanted: NewStage) => edit((seen) => addStage({ ...seen, ...wanted })),
    remove,
    restore: ({ stage, place, sources }: KeptStage) =>
      edit((seen) => restoreStage({ ...seen, stage: wholeStage(stage), place, sources: [...sources] })),
    /** A stage that somebody else wrote into meanwhile is not taken out with their words in it. */
    takeOut: ({ stage }: KeptStage) => {
      const now = newest().stages.find(({ key }) => key === stage.key);
      if (now && !saysTheSame(now, stage)) return Promise.resolve(changedByOthers(now).failure);
      return remove(stage.key, null);
    },
  };
}

function inOrder(stages: ReadonlyArray<StageView>): ReadonlyArray<StageView> {
  return stages.map((stage, position) => ({ ...stage, position }));
}
