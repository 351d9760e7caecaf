'use client';

import { toast } from '@/components/ui/toast';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { stageWrites } from './stage-writes';
import type { Studio } from './use-studio';

/** Back to what the parent of a variant says. */
export type TakeBack = {
  stage: (parent: ReadonlyArray<StageView>, stageKey: string) => Promise<void>;
  order: (parent: ReadonlyArray<StageView>) => Promise<void>;
};

/** Right behind the stage that stands before it in the parent, among the others of the draft. */
function placeAs(parent: ReadonlyArray<StageView>, stageKey: string, stages: ReadonlyArray<StageView>): number {
  const others = stages.filter(({ key }) => key !== stageKey).map(({ key }) => key);
  const earlier = parent.slice(
    0,
    parent.findIndex(({ key }) => key === stageKey),
  );
  const neighbour = earlier.findLast(({ key }) => others.includes(key));
  return neighbour ? others.indexOf(neighbour.key) + 1 : 0;
}

type Moves = { move: (stageKey: string, place: number) => Promise<void>; select: (stageKey: string) => void };

/** Lets stages of a variant be as in its parent again: there, and in its order. Each step can be undone. */
export function useTakeBack(studio: Pick<Studio, 'newest' | 'edit' | 'history'>, { move, select }: Moves): TakeBack {
  const { newest, history } = studio;
  const writes = stageWrites(studio);

  return {
    stage: async (parent, stageKey) => {
      const stage = parent.find(({ key }) => key === stageKey);
      if (!stage) return;
      const kept = { stage, place: placeAs(parent, stageKey, newest().stages), sources: [] };
      const failure = await writes.restore(kept);
      if (failure) {
        toast.problem(failure.message);
        return;
      }
      const sides = { undo: () => writes.takeOut(kept), redo: () => writes.restore(kept) };
      history.done({ what: `taking ${stage.name} back`, stageKey, ...sides });
      select(stageKey);
    },
    order: async (parent) => {
      for (const { key } of parent) {
        const { stages } = newest();
        if (stages.some((stage) => stage.key === key)) await move(key, placeAs(parent, key, stages));
      }
    },
  };
}
