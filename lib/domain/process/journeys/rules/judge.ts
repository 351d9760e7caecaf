import { listOf } from '@/lib/core/words';
import { holds } from '@/lib/domain/process/conditions/rules/holds';
import type { ConditionFacts } from '@/lib/domain/process/conditions/rules/facts';
import { clause } from '@/lib/domain/process/conditions/rules/sentence';
import { subjectOf, SUBJECTS_AT_START } from '@/lib/domain/process/conditions/rules/subjects';
import type { Condition, SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { JourneyRule, RuleVerdict } from '@/lib/domain/process/journeys/vocabulary';

/** The first rule that is on, leads to a process that takes deals, and holds; null when none does. */
export function firstThatHolds(rules: ReadonlyArray<JourneyRule>, facts: ConditionFacts): JourneyRule | null {
  return rules.find((rule) => isAsked(rule) && holds(rule.conditions, facts)) ?? null;
}

export function isAsked({ active, process }: JourneyRule): boolean {
  return active && process.takesDeals;
}

/** How each rule answers, in their order. Those behind the one that takes the deal are not asked. */
export function verdictsOf(
  rules: ReadonlyArray<JourneyRule>,
  facts: ConditionFacts,
  around: Surroundings,
): ReadonlyArray<RuleVerdict> {
  const taking = firstThatHolds(rules, facts);
  const end = taking === null ? rules.length : rules.indexOf(taking);
  return rules.map((rule, index) => ({
    ...{ id: rule.id, name: rule.name },
    verdict: verdictOf(rule, index - end),
    lacking: index < end && isAsked(rule) ? lackingWords(rule.conditions, facts, around) : null,
  }));
}

function verdictOf(rule: JourneyRule, fromEnd: number): RuleVerdict['verdict'] {
  if (fromEnd === 0) return 'takes';
  if (!rule.active) return 'off';
  if (!rule.process.takesDeals) return 'takes_no_deals';
  return fromEnd > 0 ? 'not_asked' : 'does_not_hold';
}

/** Of "all of these" what fails; of "any of these" everything, as none of it holds. */
function lackingWords(condition: Condition, facts: ConditionFacts, around: Surroundings): string {
  const items = condition.match === 'all' ? condition.items.filter((item) => !holds(item, facts)) : condition.items;
  return listOf(
    items.map((item) => clause({ kind: 'group', match: 'all', items: [item] }, around)),
    condition.match === 'all' ? 'and' : 'or',
  );
}

/** Everything that a condition asks about, once, under the names of `subjectOf`. */
export function subjectsIn({ items }: Condition): ReadonlyArray<string> {
  const singles = items.flatMap((item): ReadonlyArray<SingleCondition> =>
    item.kind === 'group' ? item.items : [item],
  );
  return [...new Set(singles.map(subjectOf))];
}

/** Before a deal has a stage nothing else is known of it, so that a rule about anything else could never hold. */
export function asksTooMuch(condition: Condition): boolean {
  return subjectsIn(condition).some((subject) => !SUBJECTS_AT_START.some(({ value }) => value === subject));
}
