import type { StageView } from '@/lib/domain/process/vocabulary';
import { openStages, type DraftRule } from './rule';

const MANY_STAGES = 7;
const MANY_ASKED = 10;

export const manyStages: DraftRule = {
  id: 'many_stages',
  why: 'Beyond seven, people no longer tell stages apart alike: deals stand where they don’t belong, and figures per stage get thin.',
  judge: ({ stages }) => {
    const count = openStages(stages).length;
    if (count <= MANY_STAGES) return [];
    const message = `${count} open stages are hard to tell apart`;
    return [{ stage: null, part: null, message, remedy: `Join some: ${MANY_STAGES} or fewer work best.` }];
  },
};

/** Counts what one step to the next stage asks for: to leave this one, and to come into the next. */
export const manyAsked: DraftRule = {
  id: 'many_asked',
  why: 'What is asked for all at once gets filled with anything, or moved round.',
  judge: ({ stages }) =>
    openStages(stages).flatMap((stage) => {
      const count = stage.criteria.length + (nextOf(stage, stages)?.entryCriteria.length ?? 0);
      if (count <= MANY_ASKED) return [];
      const message = `${count} criteria are a lot to fill in at once`;
      return [{ stage, part: 'criteria', message, remedy: 'Keep those that tell a good deal from a bad one.' }];
    }),
};

function nextOf({ position }: StageView, stages: ReadonlyArray<StageView>): StageView | undefined {
  const later = openStages(stages).find((stage) => stage.position > position);
  return later ?? stages.find(({ kind }) => kind === 'won');
}
