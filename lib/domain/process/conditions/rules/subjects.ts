import { askableFields, fieldOf } from '@/lib/domain/process/criteria/rules/fields';
import {
  CHOICE_SUBJECTS,
  DAYS_SUBJECTS,
  type ChoiceSubject,
  type DaysSubject,
  type Option,
  type SingleCondition,
} from '@/lib/domain/process/conditions/vocabulary';

/** Deal type is asked as a choice of several, so that it is not offered as a field once more. */
const FIRST_FIELDS = ['amount', 'competitor'];
const NOT_OFFERED = [...FIRST_FIELDS, 'dealType'];

/** Everything that can be asked about, under the name that `subjectOf` gives: the usual first, the other fields last. */
export const SUBJECTS: ReadonlyArray<Option> = [
  ...askableFields()
    .filter(({ key }) => FIRST_FIELDS.includes(key))
    .map(fieldOption),
  ...DAYS_SUBJECTS.map(({ value, label }) => ({ value: `days:${value}`, label })),
  ...CHOICE_SUBJECTS.map(({ value, label }) => ({ value: `choice:${value}`, label })),
  { value: 'certified', label: 'Partner is certified' },
  { value: 'signal', label: 'The customer' },
  ...askableFields()
    .filter(({ key }) => !NOT_OFFERED.includes(key))
    .map(fieldOption),
];

/** What is known of a deal before it has a stage: what may choose its process. */
export const SUBJECTS_AT_START: ReadonlyArray<Option> = SUBJECTS.filter(
  ({ value }) =>
    value === 'certified' || value === 'field:amount' || (value.startsWith('choice:') && value !== 'choice:stage'),
);

export function subjectOf(condition: SingleCondition): string {
  switch (condition.kind) {
    case 'choice':
      return `choice:${condition.subject}`;
    case 'days':
      return `days:${condition.subject}`;
    case 'field':
      return `field:${condition.field}`;
    case 'certified':
      return 'certified';
    case 'signal':
      return 'signal';
  }
}

/** A condition about this subject as it begins, with nothing to compare yet. Amounts begin in the workspace's currency. */
export function conditionOn(subject: string, currency: string): SingleCondition {
  const [kind, key = ''] = subject.split(':');
  if (kind === 'choice') return { kind, subject: key as ChoiceSubject, operator: 'one_of', values: [] };
  if (kind === 'days') return { kind, subject: key as DaysSubject, operator: 'at_least', days: 14 };
  if (kind === 'certified') return { kind, certified: true };
  if (kind === 'signal') return { kind, signal: 'opened', operator: 'at_least', times: 1, days: 14 };
  return fieldCondition(key, currency);
}

function fieldCondition(key: string, currency: string): SingleCondition {
  const known = fieldOf(key);
  if (known?.type === 'money') return { kind: 'field', field: key, operator: 'at_least', operand: '', currency };
  return { kind: 'field', field: key, operator: 'filled', operand: '', currency: null };
}

function fieldOption({ key, label }: { key: string; label: string }): Option {
  return { value: `field:${key}`, label };
}
