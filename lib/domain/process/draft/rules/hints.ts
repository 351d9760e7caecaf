import type { Finding } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

const MANY_OPEN_STAGES = 7;
const MANY_CRITERIA = 10;

/** Advice about the process as a whole. */
export function processHints(stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  const open = stages.filter(({ kind }) => kind === 'open').length;
  if (open <= MANY_OPEN_STAGES) return [];

  const message = `${open} open stages are hard to tell apart`;
  const remedy = `Join some: ${MANY_OPEN_STAGES} or fewer work best.`;
  return [{ weight: 'hint', stageKey: null, stageName: null, part: null, criterionKey: null, message, remedy }];
}

/** Advice about one open stage; the ends need none. */
export function hintsOf(stage: StageView, stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  if (stage.kind !== 'open') return [];
  return [...gateHints(stage), ...wordHints(stage), ...clockHints(stage), ...chanceHints(stage, stages)];
}

function gateHints(stage: StageView): ReadonlyArray<Finding> {
  const count = stage.criteria.length;
  if (count === 0)
    return [hint(stage, 'criteria', 'Nothing has to be true to leave it', 'Add what must be known or shown.')];
  if (count <= MANY_CRITERIA) return [];
  return [
    hint(
      stage,
      'criteria',
      `${count} criteria are a lot to fill in`,
      'Keep those that tell a good deal from a bad one.',
    ),
  ];
}

function wordHints(stage: StageView): ReadonlyArray<Finding> {
  const found: Array<Finding> = [];
  if (stage.definition === '') {
    found.push(hint(stage, 'definition', 'Nobody can tell which deals belong here', 'Write what is true of them.'));
  }
  if (stage.buyerMilestone === '') {
    found.push(
      hint(stage, 'buyerMilestone', 'There is no buyer milestone', 'Write the buyer’s act that ends this stage.'),
    );
  }
  return found;
}

function clockHints(stage: StageView): ReadonlyArray<Finding> {
  if (stage.targetDays !== null && stage.maxDays !== null) return [];
  const part = stage.targetDays === null ? 'targetDays' : 'maxDays';
  return [hint(stage, part, 'Slow deals will not show', 'Set a target and the most days allowed.')];
}

function chanceHints(stage: StageView, stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  const before = stages
    .slice(0, stages.indexOf(stage))
    .filter(({ kind }) => kind === 'open')
    .at(-1);
  if (!before || before.probability <= stage.probability) return [];

  const message = `The win chance falls from ${before.probability} % to ${stage.probability} %`;
  return [hint(stage, 'probability', message, 'Check the order of the stages, or their chances.')];
}

function hint(stage: StageView, part: Finding['part'], message: string, remedy: string): Finding {
  return { weight: 'hint', stageKey: stage.key, stageName: stage.name, part, criterionKey: null, message, remedy };
}
