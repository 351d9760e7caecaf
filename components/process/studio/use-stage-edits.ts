'use client';

import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { addStage, moveStage, removeStage } from '@/lib/domain/process/draft/actions';
import { moveStage as placed } from '@/lib/domain/process/draft/rules/order';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import type { Edits } from './use-edits';

type NewStage = { name: string; kind: StageKind; after: string | null };

/** The edits that change which stages there are, and in which order. */
export function useStageEdits(
  { view, newest, edit }: Pick<Edits, 'view' | 'newest' | 'edit'>,
  select: (key: string) => void,
) {
  // Said to those who can't see the path.
  const [announcement, announce] = useState('');

  const move = async (key: string, place: number): Promise<void> => {
    const to = Math.max(place, 0);
    const failure = await edit(
      (seen) => moveStage({ ...seen, stageKey: key, place: to }),
      (before) => ({ ...before, stages: inOrder(placed(before.stages, key, to)) }),
    );
    if (failure) {
      toast.problem(failure.message);
      return;
    }
    const at = newest().stages.findIndex((stage) => stage.key === key);
    announce(`${newest().stages[at]?.name ?? ''} is now stage ${at + 1} of ${newest().stages.length}.`);
  };

  const add = async (wanted: NewStage): Promise<Failure | null> => {
    const before = new Set(view.stages.map(({ key }) => key));
    const failure = await edit((seen) => addStage({ ...seen, ...wanted }));
    const added = newest().stages.find(({ key }) => !before.has(key));
    if (!failure && added) select(added.key);
    return failure;
  };

  const remove = async (key: string, movedTo: string | null): Promise<Failure | null> => {
    const at = view.stages.findIndex((stage) => stage.key === key);
    const failure = await edit((seen) => removeStage({ ...seen, stageKey: key, movedTo }));
    const neighbour = newest().stages[Math.max(at - 1, 0)];
    if (!failure && neighbour) select(neighbour.key);
    return failure;
  };

  return { announcement, move, add, remove };
}

function inOrder(stages: ReadonlyArray<StageView>): ReadonlyArray<StageView> {
  return stages.map((stage, position) => ({ ...stage, position }));
}

/** Where a stage goes with one step; null where its kind ends. */
export function stepsOf(stages: ReadonlyArray<StageView>, { key, kind }: StageView) {
  const at = stages.findIndex((stage) => stage.key === key);
  const step = (to: number) => (stages[to]?.kind === kind ? to : null);
  return { left: step(at - 1), right: step(at + 1) };
}
