import type {
  ConditionKind,
  ConditionOf,
  SingleCondition,
  Surroundings,
} from '@/lib/domain/process/conditions/vocabulary';
import { certified } from './certified';
import { choice } from './choice';
import { days } from './days';
import type { ConditionFacts } from './facts';
import { field } from './field';
import type { ConditionProblem, KindRules } from './kind';
import { signal } from './signal';

/** One line per kind: a kind without one does not compile. */
const KINDS: { readonly [Kind in ConditionKind]: KindRules<ConditionOf<Kind>> } = {
  choice,
  days,
  field,
  certified,
  signal,
};

/** The rules of a condition's own kind; that the two belong together is known by the table above, not by the type. */
function rulesOf(condition: SingleCondition): KindRules<SingleCondition> {
  return KINDS[condition.kind] as KindRules<SingleCondition>;
}

export function singleHolds(condition: SingleCondition, facts: ConditionFacts): boolean {
  return rulesOf(condition).holds(condition, facts);
}

/** Why a condition could never be judged; null when it can. */
export function conditionProblem(condition: SingleCondition, around: Surroundings): ConditionProblem | null {
  return rulesOf(condition).problem(condition, around);
}

export function singleWords(condition: SingleCondition, around: Surroundings): string {
  return rulesOf(condition).words(condition, around);
}
