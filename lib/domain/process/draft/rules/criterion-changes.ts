import { criterionWords } from '@/lib/domain/process/criteria/rules';
import { PART_LABELS, type Change } from '@/lib/domain/process/draft/vocabulary';
import type { Criterion, StageView } from '@/lib/domain/process/vocabulary';

/** Criteria that came, went, ask for something else or stand in another order. */
export function criterionChanges(before: StageView, after: StageView): ReadonlyArray<Change> {
  const differences = [
    ...before.criteria.filter(({ key }) => !find(after, key)).map(({ label }) => ({ before: label, after: null })),
    ...after.criteria.flatMap((criterion) => difference(find(before, criterion.key), criterion)),
  ];
  const sides =
    differences.length === 0 && isReordered(before, after) ? [{ before: null, after: 'New order' }] : differences;
  return sides.map((side) => ({
    stageKey: after.key,
    stageName: after.name,
    part: 'criteria',
    what: PART_LABELS.criteria,
    ...side,
  }));
}

function difference(before: Criterion | undefined, after: Criterion): ReadonlyArray<Pick<Change, 'before' | 'after'>> {
  if (!before) return [{ before: null, after: after.label }];
  if (before.label !== after.label) return [{ before: before.label, after: after.label }];
  const [was, is] = [criterionWords(before), criterionWords(after)];
  if (was !== is) return [{ before: `${before.label}: ${was}`, after: `${after.label}: ${is}` }];
  return before.hint === after.hint ? [] : [{ before: before.hint || null, after: after.hint || null }];
}

function find({ criteria }: StageView, key: string): Criterion | undefined {
  return criteria.find((criterion) => criterion.key === key);
}

function isReordered(before: StageView, after: StageView): boolean {
  return before.criteria.some(({ key }, place) => after.criteria[place]?.key !== key);
}
