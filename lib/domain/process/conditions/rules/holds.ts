import type { Condition, InnerGroup, SingleCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { ConditionFacts } from './facts';
import { singleHolds } from './kinds';

/** Does it hold of this deal? A group that asks nothing always holds. */
export function holds(condition: Condition | InnerGroup | SingleCondition, facts: ConditionFacts): boolean {
  if (condition.kind !== 'group') return singleHolds(condition, facts);
  if (condition.items.length === 0) return true;
  return condition.match === 'all'
    ? condition.items.every((item) => holds(item, facts))
    : condition.items.some((item) => holds(item, facts));
}
