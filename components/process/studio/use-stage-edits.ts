'use client';

import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { stageWrites, type NewStage } from './stage-writes';
import type { Studio } from './use-studio';
import { keptStage } from './whole-stage';

/** The edits that change which stages there are, and in which order. Each can be taken back. */
export function useStageEdits(studio: Pick<Studio, 'newest' | 'edit' | 'history'>, select: (key: string) => void) {
  const { newest, history } = studio;
  const writes = stageWrites(studio);
  // Said to those who can't see the path.
  const [announcement, announce] = useState('');

  const move = async (stageKey: string, place: number): Promise<void> => {
    const to = Math.max(place, 0);
    const was = newest().stages.findIndex(({ key }) => key === stageKey);
    const failure = await writes.move(stageKey, to);
    if (failure) {
      toast.problem(failure.message);
      return;
    }
    const { stages } = newest();
    const at = stages.findIndex(({ key }) => key === stageKey);
    const name = stages[at]?.name ?? '';
    const sides = { undo: () => writes.move(stageKey, was), redo: () => writes.move(stageKey, at) };
    if (at !== was) history.done({ what: `the place of ${name}`, stageKey, ...sides });
    announce(`${name} is now stage ${at + 1} of ${stages.length}.`);
  };

  const add = async (wanted: NewStage): Promise<Failure | null> => {
    const before = new Set(newest().stages.map(({ key }) => key));
    const failure = await writes.add(wanted);
    const added = newest().stages.find(({ key }) => !before.has(key));
    if (failure || !added) return failure;

    const kept = keptStage(newest(), added);
    const sides = { undo: () => writes.takeOut(kept), redo: () => writes.restore(kept) };
    history.done({ what: `adding ${added.name}`, stageKey: added.key, ...sides });
    select(added.key);
    return null;
  };

  const remove = async (stageKey: string, movedTo: string | null): Promise<Failure | null> => {
    const { stages } = newest();
    const at = stages.findIndex(({ key }) => key === stageKey);
    const kept = stages[at] && keptStage(newest(), stages[at]);
    const failure = await writes.remove(stageKey, movedTo);
    if (failure || !kept) return failure;

    const sides = { undo: () => writes.restore(kept), redo: () => writes.remove(stageKey, movedTo) };
    history.done({ what: `removing ${kept.stage.name}`, stageKey, ...sides });
    const neighbour = newest().stages[Math.max(at - 1, 0)];
    if (neighbour) select(neighbour.key);
    return null;
  };

  return { announcement, move, add, remove };
}

/** Where a stage goes with one step; null where its kind ends. */
export function stepsOf(stages: ReadonlyArray<StageView>, { key, kind }: StageView) {
  const at = stages.findIndex((stage) => stage.key === key);
  const step = (to: number) => (stages[to]?.kind === kind ? to : null);
  return { left: step(at - 1), right: step(at + 1) };
}
