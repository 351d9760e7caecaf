import { DEAL_FIELDS, findField, YES_NO, type DealField, type FieldType } from '@/lib/domain/process/fields';
import { PREDICATES, type Predicate } from '@/lib/domain/process/criteria/vocabulary';

export type { DealField, FieldType };

/** What can be asked of a field of each type, the most usual first. */
const PREDICATES_BY_TYPE: Readonly<Record<FieldType, ReadonlyArray<Predicate>>> = {
  money: ['filled', 'at_least', 'at_most', 'equals'],
  number: ['filled', 'at_least', 'at_most', 'equals'],
  date: ['filled', 'in_future', 'at_least', 'at_most', 'equals'],
  text: ['filled', 'contains', 'equals'],
  long_text: ['filled', 'contains'],
  email: ['filled', 'contains', 'equals'],
  link: ['filled', 'contains'],
  choice: ['filled', 'equals'],
  yes_no: ['filled', 'equals'],
};

export function predicatesFor(type: FieldType): ReadonlyArray<Predicate> {
  return PREDICATES_BY_TYPE[type];
}

/** Everything that a criterion may ask about, in the order of a deal's page. */
export function askableFields(): ReadonlyArray<DealField> {
  return DEAL_FIELDS;
}

export function fieldOf(key: string): DealField | undefined {
  return findField(key);
}

export function takesOperand(predicate: Predicate): boolean {
  return PREDICATES.some(({ value, operand }) => value === predicate && operand);
}

/** What a field can be compared with, where there are only so many answers. */
export function choicesOf(field: DealField): ReadonlyArray<{ value: string; label: string }> | null {
  return field.type === 'yes_no' ? YES_NO : (field.choices ?? null);
}
