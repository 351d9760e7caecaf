import { isCalendarDate } from '@/lib/core/calendar-date';
import { listOf } from '@/lib/core/words';
import { ALWAYS_ASKED, CHOSEN, type ChosenAnswer, type RawAnswers } from '@/lib/domain/registrations/vocabulary';
import {
  DEFAULT_FORM,
  MANDATORY_ENOUGH,
  type AskedWhen,
  type FormField,
  type OwnAnswer,
  type OwnQuestion,
  type QuestionKind,
  type RegistrationForm,
} from './vocabulary';

/** Answers as far as conditions and demands read them: as typed, or as they were read. */
type Given = Readonly<Partial<Record<ChosenAnswer, unknown>>> & {
  dealType?: string | undefined;
  country?: string | undefined;
  productIds?: ReadonlyArray<string> | undefined;
  /** "yes" and "no" as they are typed. */
  tender?: string | boolean | null | undefined;
  own?: Readonly<Record<string, string>> | undefined;
  /** How many come along; undefined where that is not asked. */
  files?: number | undefined;
};

/** Whether what it depends on was answered so. */
export function holds(when: AskedWhen | null, given: Given): boolean {
  if (when === null) return true;
  const answers = when.answer === 'tender' ? [tenderWord(given.tender)] : [given[when.answer] ?? []].flat();
  return answers.some((answer) => when.in.includes(answer));
}

/** As a form has it: blank where it was not said. */
export function tenderWord(tender: string | boolean | null | undefined): string {
  if (typeof tender !== 'boolean') return tender ?? '';
  return tender ? 'yes' : 'no';
}

/** What a seller is asked who has answered so far what is given, in the order of the form. */
export function askedFields({ fields }: RegistrationForm, given: Given): ReadonlyArray<FormField> {
  return fields.filter(({ demand, when }) => demand !== 'off' && holds(when, given));
}

export function askedQuestions({ own }: RegistrationForm, given: Given): ReadonlyArray<OwnQuestion> {
  return own.filter(({ demand, when }) => demand !== 'off' && holds(when, given));
}

/** So many answers must be given, with all that is asked only now and then: the most that a seller can meet. */
export function mandatoryCount({ fields, own, evidence }: RegistrationForm, given: Given | null = null): number {
  const needed = [...fields, ...own].filter(
    ({ demand, when }) => demand === 'required' && (!given || holds(when, given)),
  );
  return Object.keys(ALWAYS_ASKED).length + needed.length + (evidence === 'required' ? 1 : 0);
}

/** Why a form is longer than sellers bear; null when it is not. */
export function lengthWarning(form: RegistrationForm): string | null {
  const always = mandatoryCount(form, {});
  if (always <= MANDATORY_ENOUGH) return null;
  return `${always} answers are mandatory. Beyond ${MANDATORY_ENOUGH}, deals go unregistered: make what nobody decides by optional.`;
}

/** What must be answered and is not, and what the own questions can't take, by answer, in words to show beside each. */
export function formProblems(form: RegistrationForm, given: Given): Record<string, string> {
  const fields = askedFields(form, given)
    .filter(({ field, demand }) => demand === 'required' && isBlank(given[field]))
    .map(({ field }) => [field, ASKS[field] ?? 'Fill this in.']);
  const own = askedQuestions(form, given)
    .map((question) => [`own.${question.key}`, questionProblem(question, given.own?.[question.key] ?? '')])
    .filter(([, problem]) => problem !== null);
  const evidence = form.evidence === 'required' && given.files === 0 ? [['evidence', NO_EVIDENCE]] : [];
  return Object.fromEntries([...fields, ...own, ...evidence]) as Record<string, string>;
}

/** The answers to own questions with what was asked; to what is not asked there is none. */
export function ownAnswers(form: RegistrationForm, given: Given): ReadonlyArray<OwnAnswer> {
  return askedQuestions(form, given)
    .map(({ key, label }) => ({ key, label, value: (given.own?.[key] ?? '').trim() }))
    .filter(({ value }) => value !== '');
}

/** The form without what was typed before something else made it unasked. */
export function askedOnly(form: RegistrationForm, raw: RawAnswers): RawAnswers {
  const asked = new Set(askedFields(form, raw).map(({ field }) => field));
  const unasked = (Object.keys(CHOSEN) as Array<ChosenAnswer>).filter((field) => !asked.has(field));
  const own = ownAnswers(form, raw).map(({ key, value }) => [key, value] as const);
  return { ...raw, ...Object.fromEntries(unasked.map((field) => [field, ''])), own: Object.fromEntries(own) };
}

/** The stored form with what this version of the product can ask besides, in the order of today. */
export function completed(stored: RegistrationForm): RegistrationForm {
  const known = new Map(stored.fields.map((field) => [field.field, field]));
  return {
    own: stored.own,
    evidence: stored.evidence,
    fields: DEFAULT_FORM.fields.map((field) => known.get(field.field) ?? field),
  };
}

const NO_EVIDENCE = 'Attach a file that shows what you have done: a meeting note, a dated proposal.';

const ASKS: Partial<Record<ChosenAnswer, string>> = {
  contactName: 'Write who you talk to.',
  contactEmail: 'Write the address at which you reach them.',
  contactTitle: 'Write what they do at the customer.',
  phone: 'Write the number at which you reach them.',
  problem: 'Write what they want solved.',
  units: 'Write how many they need.',
  tender: 'Say whether it is a public tender.',
  tenderDate: 'Choose the day on which it was published.',
  source: 'Choose how the deal came about.',
};

function questionProblem({ kind, options, demand }: OwnQuestion, typed: string): string | null {
  const value = typed.trim();
  if (value === '') return demand === 'required' ? 'Fill this in.' : null;
  return kind === 'choice' && !options.includes(value)
    ? `Choose ${listOf(options, 'or')}.`
    : KIND_PROBLEMS[kind](value);
}

const textProblem = (value: string) => (value.length > 2000 ? 'Keep this to 2,000 characters or fewer.' : null);

const KIND_PROBLEMS: Record<QuestionKind, (value: string) => string | null> = {
  text: textProblem,
  long: textProblem,
  choice: textProblem,
  number: (value) => (/^-?\d+([.,]\d+)?$/.test(value) ? null : 'Write a number, such as 12 or 2.5.'),
  date: (value) => (isCalendarDate(value) ? null : 'Choose a day.'),
  yes_no: (value) => (['yes', 'no'].includes(value) ? null : 'Answer yes or no.'),
};

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
