import type { Change, StagePart } from '@/lib/domain/process/draft/vocabulary';
import { PART_LABELS } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { listChanges } from './list-changes';
import { partWords } from './part-words';

/** What a draft changes against the published version, stage by stage, in words. */
export function changesBetween(
  published: ReadonlyArray<StageView>,
  draft: ReadonlyArray<StageView>,
): ReadonlyArray<Change> {
  const kept = draft.filter(({ key }) => published.some((stage) => stage.key === key));
  const removed = published.filter(({ key }) => !draft.some((stage) => stage.key === key));

  return [
    ...draft.flatMap((stage) =>
      stageChanges(
        published.find(({ key }) => key === stage.key),
        stage,
      ),
    ),
    ...placeChanges(
      published.filter((stage) => !removed.includes(stage)),
      kept,
    ),
    ...removed.map((stage) => change(stage, 'stage', { before: stage.name, after: null })),
  ];
}

const PLAIN_PARTS = [
  'name',
  'definition',
  'journeyStep',
  'buyerMilestone',
  'ownerRole',
  'probability',
  'forecastCategory',
  'targetDays',
  'maxDays',
  'transitions',
] as const;

function stageChanges(before: StageView | undefined, after: StageView): ReadonlyArray<Change> {
  if (!before) return [change(after, 'stage', { before: null, after: after.name })];

  const plain = PLAIN_PARTS.filter((part) => partWords(before, part) !== partWords(after, part)).map((part) =>
    change(after, part, { before: partWords(before, part), after: partWords(after, part) }),
  );
  return [...plain, ...listChanges(before, after), ...reasonChanges(before, after)];
}

function reasonChanges(before: StageView, after: StageView): ReadonlyArray<Change> {
  const gone = before.lostReasons.filter((reason) => !after.lostReasons.includes(reason));
  const come = after.lostReasons.filter((reason) => !before.lostReasons.includes(reason));
  return [
    ...gone.map((reason) => change(after, 'lostReasons', { before: reason, after: null })),
    ...come.map((reason) => change(after, 'lostReasons', { before: null, after: reason })),
  ];
}

/** Places are compared among the stages on both sides, so that one new stage doesn't move all behind it. */
function placeChanges(before: ReadonlyArray<StageView>, after: ReadonlyArray<StageView>): ReadonlyArray<Change> {
  return after.flatMap((stage, place) => {
    const was = before.findIndex(({ key }) => key === stage.key);
    return was === place ? [] : [change(stage, 'place', { before: String(was + 1), after: String(place + 1) })];
  });
}

function change(stage: StageView, part: Change['part'], sides: Pick<Change, 'before' | 'after'>): Change {
  return { stageKey: stage.key, stageName: stage.name, part, what: labelOf(part), ...sides };
}

function labelOf(part: StagePart | 'stage' | 'place'): string {
  if (part === 'stage') return 'Stage';
  return part === 'place' ? 'Place' : PART_LABELS[part];
}
