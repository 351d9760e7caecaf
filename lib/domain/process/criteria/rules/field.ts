import { isCalendarDate } from '@/lib/core/calendar-date';
import { PREDICATES, type FieldCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { choicesOf, fieldOf, predicatesFor, takesOperand, type DealField } from './fields';
import type { GateFacts } from './facts';
import type { CriterionProblem, KindRules } from './kind';

export const field: KindRules<FieldCriterion> = { holds, problem, words };

function holds(
  { field: key, predicate, operand }: FieldCriterion,
  _stage: string,
  { fields, today }: GateFacts,
): boolean {
  const value = fields[key] ?? null;
  if (value === null || value.trim() === '') return false;

  switch (predicate) {
    case 'filled':
      return true;
    case 'equals':
      return value.trim().toLocaleLowerCase() === operand.trim().toLocaleLowerCase();
    case 'contains':
      return value.toLocaleLowerCase().includes(operand.trim().toLocaleLowerCase());
    case 'at_least':
      return compare(key, value, operand) >= 0;
    case 'at_most':
      return compare(key, value, operand) <= 0;
    case 'in_future':
      return value >= today;
  }
}

/** Days compare as text, all else as numbers. Not comparable is NaN, which satisfies nothing. */
function compare(key: string, value: string, operand: string): number {
  if (fieldOf(key)?.type === 'date') return value.localeCompare(operand.trim());
  return Number(value) - Number(operand);
}

function problem({ field: key, predicate, operand }: FieldCriterion): CriterionProblem | null {
  const known = fieldOf(key);
  if (!known) return { at: 'field', message: 'This field does not exist. Choose one from the list.' };
  if (!predicatesFor(known.type).includes(predicate)) {
    return { at: 'predicate', message: `${known.label} can’t be asked this. Choose another condition.` };
  }
  const message = takesOperand(predicate) ? operandProblem(known, operand) : null;
  return message === null ? null : { at: 'operand', message };
}

function operandProblem(known: DealField, operand: string): string | null {
  const given = operand.trim();
  if (given === '') return 'Write what to compare with.';

  const choices = choicesOf(known);
  if (choices) return choices.some(({ value }) => value === given) ? null : 'Choose one of the answers.';
  if (known.type === 'date') return isCalendarDate(given) ? null : 'Choose a day.';
  if (known.type === 'money' || known.type === 'number')
    return isPlainNumber(given) ? null : 'Write a number such as 5000.';
  return null;
}

/** As stored values are written: digits and a point. "5,000" would compare as nothing. */
function isPlainNumber(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,4})?$/.test(text);
}

function words({ field: key, predicate, operand }: FieldCriterion): string {
  if (predicate === 'filled') return 'Field filled';

  const known = fieldOf(key);
  const condition = PREDICATES.find(({ value }) => value === predicate)?.label ?? predicate;
  const compared = takesOperand(predicate) ? ` ${answerWords(known, operand)}` : '';
  return `${known?.label ?? key} ${condition}${compared}`;
}

function answerWords(known: DealField | undefined, operand: string): string {
  const choice = known ? choicesOf(known)?.find(({ value }) => value === operand) : undefined;
  return choice ? choice.label : operand;
}
