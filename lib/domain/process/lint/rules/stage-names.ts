import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Said, StopRule } from './rule';

export const stageNames: StopRule = {
  id: 'stage_name',
  why: 'People speak of stages by their names: each needs one of its own.',
  judge: (stages) => stages.flatMap((stage) => nameProblem(stage, stages)),
};

/** Of two stages with one name the later is the one to rename. */
function nameProblem(stage: StageView, stages: ReadonlyArray<StageView>): ReadonlyArray<Said> {
  if (stage.name.trim() === '')
    return [{ stage, part: 'name', message: 'This stage has no name', remedy: 'Give it one.' }];

  const earlier = stages.slice(0, stages.indexOf(stage));
  if (!earlier.some(({ name }) => folded(name) === folded(stage.name))) return [];
  const message = `Two stages are called “${stage.name}”`;
  return [{ stage, part: 'name', message, remedy: 'Give one of them another name.' }];
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase();
}
