import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { GATE_SIDES, type GateSide, type TrialStage } from '@/lib/domain/process/replay/vocabulary';

export type TriedCriterion = { criterion: Criterion; change: 'new' | 'changed' };

/** An entry or exit at which a draft asks for something that was not asked before. */
export type Gate = {
  gate: string;
  stage: TrialStage;
  side: GateSide;
  criteria: ReadonlyArray<TriedCriterion>;
};

/** In the order in which deals meet them. What a draft no longer asks stops nobody and is left out. */
export function changedGates(
  published: ReadonlyArray<TrialStage>,
  draft: ReadonlyArray<TrialStage>,
): ReadonlyArray<Gate> {
  return draft.flatMap((stage) => {
    const before = published.find(({ key }) => key === stage.key);
    return GATE_SIDES.map((side) => {
      const known = before ? askedAt(before, side) : [];
      const criteria = askedAt(stage, side).flatMap((criterion) => changeOf(criterion, known));
      return { gate: `${side}:${stage.key}`, stage, side, criteria };
    }).filter(({ criteria }) => criteria.length > 0);
  });
}

function askedAt(stage: TrialStage, side: GateSide): ReadonlyArray<Criterion> {
  return side === 'entry' ? stage.entryCriteria : stage.criteria;
}

function changeOf(criterion: Criterion, known: ReadonlyArray<Criterion>): ReadonlyArray<TriedCriterion> {
  const before = known.find(({ key }) => key === criterion.key);
  if (!before) return [{ criterion, change: 'new' }];
  return asksTheSame(before, criterion) ? [] : [{ criterion, change: 'changed' }];
}

/** Other words for it change nothing in what it asks. */
export function asksTheSame(one: Criterion, other: Criterion): boolean {
  return asking(one) === asking(other);
}

function asking(criterion: Criterion): string {
  const { label: _label, hint: _hint, ...asked } = criterion;
  return JSON.stringify(Object.entries(asked).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
