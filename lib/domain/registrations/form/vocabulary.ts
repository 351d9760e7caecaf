import { CHOSEN, type ChosenAnswer } from '@/lib/domain/registrations/vocabulary';

/** Words of the form that a programme asks its partners to fill in. */
export const DEMANDS = [
  { value: 'required', label: 'Must be answered' },
  { value: 'optional', label: 'May be answered' },
  { value: 'off', label: 'Not asked' },
] as const;
export type Demand = (typeof DEMANDS)[number]['value'];

/** Answers on which it can depend whether something else is asked. */
export const CONDITION_ANSWERS = [
  { value: 'dealType', label: 'Deal type' },
  { value: 'country', label: 'Country' },
  { value: 'productIds', label: 'Product' },
  { value: 'tender', label: 'Public tender' },
] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number]['value'];

/** Holds where the answer is one of these; of several products, where one is. */
export type AskedWhen = { answer: ConditionAnswer; in: ReadonlyArray<string> };

/** `when` null: always. Where it does not hold, the field is not asked. */
export type FormField = { field: ChosenAnswer; demand: Demand; when: AskedWhen | null };

export const QUESTION_KINDS = [
  { value: 'text', label: 'One line' },
  { value: 'long', label: 'Several lines' },
  { value: 'number', label: 'Number' },
  { value: 'date', label: 'Date' },
  { value: 'yes_no', label: 'Yes or no' },
  { value: 'choice', label: 'One of a list' },
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number]['value'];

/** A question that only this programme asks. */
export type OwnQuestion = {
  key: string;
  label: string;
  kind: QuestionKind;
  /** Of a list: what can be chosen. */
  options: ReadonlyArray<string>;
  demand: Demand;
  when: AskedWhen | null;
};

export type RegistrationForm = {
  fields: ReadonlyArray<FormField>;
  own: ReadonlyArray<OwnQuestion>;
  /** Whether a file must show what the partner has done. */
  evidence: Demand;
};
export type RegistrationFormView = RegistrationForm & { version: number };

/** An own question as it was asked when it was answered. */
export type OwnAnswer = { key: string; label: string; value: string };

/** Beyond this many mandatory answers sellers stop registering: more is possible, and is said to be too much. */
export const MANDATORY_ENOUGH = 10;
export const MAX_OWN_QUESTIONS = 20;

const BEGUN_WITH: Partial<Record<ChosenAnswer, Omit<FormField, 'field'>>> = {
  contactName: { demand: 'required', when: null },
  contactEmail: { demand: 'required', when: null },
  problem: { demand: 'required', when: null },
  city: { demand: 'optional', when: null },
  phone: { demand: 'optional', when: null },
  competitor: { demand: 'optional', when: null },
  incumbent: { demand: 'optional', when: { answer: 'dealType', in: ['renewal', 'expansion', 'replacement'] } },
  teamingPartner: { demand: 'optional', when: null },
  tender: { demand: 'optional', when: null },
  tenderDate: { demand: 'required', when: { answer: 'tender', in: ['yes'] } },
  nextStep: { demand: 'optional', when: null },
  externalId: { demand: 'optional', when: null },
};

/** What a programme asks until somebody decides otherwise: ten answers, and little else. */
export const DEFAULT_FORM: RegistrationForm = {
  fields: (Object.keys(CHOSEN) as Array<ChosenAnswer>).map((field) => ({
    field,
    ...(BEGUN_WITH[field] ?? { demand: 'off', when: null }),
  })),
  own: [],
  evidence: 'optional',
};
