import type { Condition, SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { ConditionProblem } from './kind';
import { conditionProblem } from './kinds';

/** Where in the tree: the place in the outer group, and in the inner one. */
export type Place = readonly [number] | readonly [number, number];

/** Everything in it that could never be judged, with its place. An inner group that asks nothing is one of these. */
export function listProblems(
  condition: Condition,
  around: Surroundings,
): ReadonlyArray<ConditionProblem & { place: Place }> {
  return condition.items.flatMap((item, outer) => {
    if (item.kind !== 'group') return problemAt(item, around, [outer]);
    if (item.items.length === 0)
      return [{ at: 'subject', message: 'This group asks nothing. Add a condition, or take it out.', place: [outer] }];
    return item.items.flatMap((inner, index) => problemAt(inner, around, [outer, index]));
  });
}

function problemAt(single: SingleCondition, around: Surroundings, place: Place) {
  const problem = conditionProblem(single, around);
  return problem ? [{ ...problem, place }] : [];
}
