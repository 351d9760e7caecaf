import { formatDate } from '@/lib/core/format-date';
import { isCalendarDate } from '@/lib/core/calendar-date';
import { isDecimal } from '@/lib/core/decimal';
import { formatMoney } from '@/lib/core/money';
import { parseAmount } from '@/lib/core/parse-amount';
import { choicesOf, fieldOf, type DealField } from '@/lib/domain/process/criteria/rules/fields';
import { FIELD_OPERATORS, type FieldCondition } from '@/lib/domain/process/conditions/vocabulary';

/** "the amount is at least €50,000", "the competitor is empty". */
export function fieldWords({ field, operator, operand, currency }: FieldCondition): string {
  const known = fieldOf(field);
  const { label, operand: compares } = FIELD_OPERATORS.find(({ value }) => value === operator) ?? FIELD_OPERATORS[0];
  const compared = compares ? ` ${known ? answerWords(known, operand, currency) : operand}` : '';
  return `the ${known ? lowered(known.label) : 'field that is gone'} ${label}${compared}`;
}

function answerWords(known: DealField, operand: string, currency: string | null): string {
  if (operand === '') return '…';
  const choice = choicesOf(known)?.find(({ value }) => value === operand);
  if (choice) return choice.label;
  if (known.type === 'date') return isCalendarDate(operand) ? formatDate(operand, { style: 'long' }) : operand;
  return known.type === 'money' ? moneyWords(operand, currency) : operand;
}

function moneyWords(operand: string, currency: string | null): string {
  const minor = currency !== null && isDecimal(operand) ? parseAmount(operand, currency) : null;
  return minor?.ok && currency !== null ? formatMoney(minor.value, currency) : `${currency ?? ''} ${operand}`.trim();
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
