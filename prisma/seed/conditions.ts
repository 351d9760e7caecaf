import type { ChoiceSubject, Condition, SingleCondition } from '@/lib/domain/process/conditions/vocabulary';

export function all(...items: ReadonlyArray<SingleCondition>): Condition {
  return { kind: 'group', match: 'all', items };
}

export function isOneOf(subject: ChoiceSubject, ...values: ReadonlyArray<string>): SingleCondition {
  return { kind: 'choice', subject, operator: 'one_of', values };
}
