import { ok, refuse, type Result } from '@/lib/core/result';
import { criterionProblem } from '@/lib/domain/process/criteria/rules/kinds';
import { MAX_STAGES, type Finding } from '@/lib/domain/process/draft/vocabulary';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import { hintsOf, processHints } from './hints';

/** All that is to be said about a draft: what stops publishing first, then advice, each in the order of the stages. */
export function findingsOf(stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  return [...stopsOf(stages), ...processHints(stages), ...stages.flatMap((stage) => hintsOf(stage, stages))];
}

/** May this draft be published? */
export function publishable(stages: ReadonlyArray<StageView>): Result<null, 'not_publishable', ReadonlyArray<Finding>> {
  const stops = stopsOf(stages);
  return stops.length > 0 ? refuse('not_publishable', stops) : ok(null);
}

function stopsOf(stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  return [...missingKinds(stages), ...tooMany(stages), ...stages.flatMap((stage) => stageStops(stage, stages))];
}

const NEEDED: ReadonlyArray<{ kind: StageKind; message: string; remedy: string }> = [
  { kind: 'open', message: 'There is no open stage', remedy: 'Add the stage in which deals begin.' },
  { kind: 'won', message: 'There is no won stage', remedy: 'Add a stage for deals that are won.' },
  { kind: 'lost', message: 'There is no lost stage', remedy: 'Add a stage for deals that are lost.' },
];

function missingKinds(stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  return NEEDED.filter(({ kind }) => !stages.some((stage) => stage.kind === kind)).map(({ message, remedy }) =>
    ofProcess({ message, remedy }),
  );
}

function tooMany(stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  if (stages.length <= MAX_STAGES) return [];
  return [
    ofProcess({
      message: `There are ${stages.length} stages`,
      remedy: `Remove some: at most ${MAX_STAGES} are possible.`,
    }),
  ];
}

function stageStops(stage: StageView, stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  return [...nameStops(stage, stages), ...dayStops(stage), ...reasonStops(stage), ...criterionStops(stage)];
}

/** Of two stages with one name the later is the one to rename. */
function nameStops(stage: StageView, stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  if (stage.name.trim() === '')
    return [stopAt(stage, 'name', { message: 'This stage has no name', remedy: 'Give it one.' })];

  const earlier = stages.slice(0, stages.indexOf(stage));
  if (!earlier.some(({ name }) => folded(name) === folded(stage.name))) return [];
  return [
    stopAt(stage, 'name', {
      message: `Two stages are called “${stage.name}”`,
      remedy: 'Give one of them another name.',
    }),
  ];
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase();
}

function dayStops(stage: StageView): ReadonlyArray<Finding> {
  const { targetDays, maxDays } = stage;
  if (targetDays === null || maxDays === null || maxDays >= targetDays) return [];
  const message = `The target of ${targetDays} days is later than the end at ${maxDays}`;
  return [stopAt(stage, 'maxDays', { message, remedy: `Allow at least ${targetDays} days.` })];
}

function reasonStops(stage: StageView): ReadonlyArray<Finding> {
  if (stage.kind !== 'lost' || stage.lostReasons.length > 0) return [];
  return [
    stopAt(stage, 'lostReasons', { message: 'There are no reasons to choose from', remedy: 'Add why deals are lost.' }),
  ];
}

function criterionStops(stage: StageView): ReadonlyArray<Finding> {
  return [...stage.entryCriteria, ...stage.criteria].flatMap((criterion) => {
    const problem = criterionProblem(criterion, stage);
    if (!problem) return [];
    const words = { message: `“${criterion.label}” can’t be checked`, remedy: problem.message };
    return [{ ...stopAt(stage, 'criteria', words), criterionKey: criterion.key }];
  });
}

type Words = Pick<Finding, 'message' | 'remedy'>;

function ofProcess(words: Words): Finding {
  return { weight: 'stop', stageKey: null, stageName: null, part: null, criterionKey: null, ...words };
}

function stopAt(stage: StageView, part: Finding['part'], words: Words): Finding {
  return { weight: 'stop', stageKey: stage.key, stageName: stage.name, part, criterionKey: null, ...words };
}
