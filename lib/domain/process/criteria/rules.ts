import { isCalendarDate } from '@/lib/core/calendar-date';
import { DEAL_FIELDS, findField, YES_NO, type DealField, type FieldType } from '@/lib/domain/process/fields';

export type { DealField, FieldType };
import {
  EVIDENCE_KINDS,
  PREDICATES,
  type Criterion,
  type FieldCriterion,
  type Predicate,
} from '@/lib/domain/process/vocabulary';

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

type CriterionProblem = { at: 'label' | 'field' | 'predicate' | 'operand'; message: string };

/** Why a criterion could never be checked; null when it can. */
export function criterionProblem(criterion: Criterion): CriterionProblem | null {
  if (criterion.kind === 'checklist') return null;

  const field = findField(criterion.field);
  if (!field) return { at: 'field', message: 'This field does not exist. Choose one from the list.' };
  if (!predicatesFor(field.type).includes(criterion.predicate)) {
    return { at: 'predicate', message: `${field.label} can’t be asked this. Choose another condition.` };
  }
  const message = takesOperand(criterion.predicate) ? operandProblem(field, criterion.operand) : null;
  return message === null ? null : { at: 'operand', message };
}

function operandProblem(field: DealField, operand: string): string | null {
  const given = operand.trim();
  if (given === '') return 'Write what to compare with.';

  const choices = choicesOf(field);
  if (choices) return choices.some(({ value }) => value === given) ? null : 'Choose one of the answers.';
  if (field.type === 'date') return isCalendarDate(given) ? null : 'Choose a day.';
  if (field.type === 'money' || field.type === 'number')
    return isPlainNumber(given) ? null : 'Write a number such as 5000.';
  return null;
}

/** As stored values are written: digits and a point. "5,000" would compare as nothing. */
function isPlainNumber(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,4})?$/.test(text);
}

/** What a criterion asks, after its name: "Amount is at least 1", "Checklist, with a note". */
export function criterionWords(criterion: Criterion): string {
  if (criterion.kind === 'checklist') return evidenceWords(criterion.evidence);
  if (criterion.predicate === 'filled') return 'Field filled';
  return conditionWords(criterion);
}

function evidenceWords(evidence: string): string {
  const kind = EVIDENCE_KINDS.find(({ value }) => value === evidence);
  return kind && kind.value !== 'none' ? `Checklist, ${kind.label.toLowerCase()}` : 'Checklist';
}

function conditionWords({ field: key, predicate, operand }: FieldCriterion): string {
  const field = findField(key);
  const label = field?.label ?? key;
  const condition = PREDICATES.find(({ value }) => value === predicate)?.label ?? predicate;
  const compared = takesOperand(predicate) ? ` ${answerWords(field, operand)}` : '';
  return `${label} ${condition}${compared}`;
}

function answerWords(field: DealField | undefined, operand: string): string {
  const choice = field ? choicesOf(field)?.find(({ value }) => value === operand) : undefined;
  return choice ? choice.label : operand;
}
