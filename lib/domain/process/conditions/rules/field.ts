import { isCalendarDate } from '@/lib/core/calendar-date';
import { isDecimal } from '@/lib/core/decimal';
import { minorDigits } from '@/lib/core/money';
import { choicesOf, fieldOf, predicatesFor, type DealField } from '@/lib/domain/process/criteria/rules/fields';
import {
  FIELD_OPERATORS,
  type FieldCondition,
  type FieldOperator,
  type Surroundings,
} from '@/lib/domain/process/conditions/vocabulary';
import { compare, type Asked } from './compare';
import type { ConditionFacts } from './facts';
import { fieldWords } from './field-words';
import type { ConditionProblem, KindRules } from './kind';

export const field: KindRules<FieldCondition> = { holds, problem, words: fieldWords };

/** What can be asked of a field, the most usual first. */
export function operatorsFor(known: DealField): ReadonlyArray<FieldOperator> {
  return [...predicatesFor(known.type), 'empty'];
}

export function comparesWith(operator: FieldOperator): boolean {
  return FIELD_OPERATORS.some(({ value, operand }) => value === operator && operand);
}

function holds(condition: FieldCondition, facts: ConditionFacts): boolean {
  const known = fieldOf(condition.field);
  if (!known) return false;

  const value = facts.fields[condition.field] ?? null;
  if (value === null || value.trim() === '') return condition.operator === 'empty';

  return filledHolds(known, value, { condition, facts });
}

function filledHolds(known: DealField, value: string, { condition, facts }: Asked): boolean {
  switch (condition.operator) {
    case 'empty':
      return false;
    case 'filled':
      return true;
    case 'contains':
      return value.toLowerCase().includes(condition.operand.toLowerCase());
    case 'equals':
      return compare(known, value, { condition, facts }) === 0;
    case 'at_least':
      return compare(known, value, { condition, facts }) >= 0;
    case 'at_most':
      return compare(known, value, { condition, facts }) <= 0;
    case 'in_future':
      return value >= facts.today;
  }
}

function problem(condition: FieldCondition, around: Surroundings): ConditionProblem | null {
  const known = fieldOf(condition.field);
  if (!known) return { at: 'subject', message: 'This field does not exist any more. Choose another.' };
  if (!operatorsFor(known).includes(condition.operator))
    return { at: 'operator', message: `${known.label} can’t be asked this. Choose another comparison.` };
  if (!comparesWith(condition.operator)) return null;

  const message = operandProblem(known, condition, around);
  return message === null ? null : { at: 'operand', message };
}

function operandProblem(known: DealField, condition: FieldCondition, around: Surroundings): string | null {
  const { operand } = condition;
  if (operand === '') return 'Write what to compare with.';

  const choices = choicesOf(known);
  if (choices) return choices.some(({ value }) => value === operand) ? null : 'Choose one of the answers.';
  if (known.type === 'date') return isCalendarDate(operand) ? null : 'Choose a day.';
  if (known.type === 'number') return isDecimal(operand) ? null : 'Write a number such as 5000.';
  return known.type === 'money' ? moneyProblem(condition, around) : null;
}

/** Two currencies compare only over the workspace's own. */
function moneyProblem({ operand, currency }: FieldCondition, { currency: own, rates }: Surroundings): string | null {
  if (currency === null) return 'Choose the currency of this amount.';
  if (rates[currency] === undefined)
    return `There is no rate from ${currency} to ${own}, so deals in other currencies can’t be compared with this. Add a rate under Settings, or use ${own}.`;
  if (!isDecimal(operand) || operand.startsWith('-')) return 'Write the amount in digits, for example 50,000.';
  const decimals = operand.split('.')[1]?.length ?? 0;
  return decimals > minorDigits(currency) ? 'This amount has more decimals than its currency.' : null;
}
