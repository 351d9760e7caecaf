import { z } from 'zod';
import { text } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { valueOf } from '@/lib/domain/process/words';
import { CHOSEN, type ChosenAnswer } from '@/lib/domain/registrations/vocabulary';
import {
  CONDITION_ANSWERS,
  DEMANDS,
  MAX_OWN_QUESTIONS,
  QUESTION_KINDS,
  type RegistrationForm,
  type RegistrationFormView,
} from './vocabulary';

const demand = valueOf(DEMANDS, 'Choose whether it is asked.');

const when = z
  .strictObject({
    answer: valueOf(CONDITION_ANSWERS, 'Choose what it depends on.'),
    in: z.array(z.string().max(60)).min(1, 'Choose at least one.').max(250).readonly(),
  })
  .nullable()
  .default(null)
  .describe('Asked only where this was answered so; null: always.');

const field = z.strictObject({
  field: z.enum(Object.keys(CHOSEN) as [ChosenAnswer, ...Array<ChosenAnswer>], 'This is not a field of the form.'),
  demand,
  when,
});

const question = z
  .strictObject({
    key: z.string().regex(/^[a-z0-9_]{1,40}$/, 'A key has small letters, digits and underscores.'),
    label: text(120, 'Write the question.'),
    kind: valueOf(QUESTION_KINDS, 'Choose what the answer looks like.'),
    options: z.array(text(80)).max(50, 'Write at most 50 choices.').readonly().default([]),
    demand,
    when,
  })
  .refine(({ kind, options }) => kind !== 'choice' || new Set(options).size >= 2, {
    error: 'Write at least two choices.',
    path: ['options'],
  });

const form = {
  fields: z.array(field).max(60).refine(hasNoTwice('field'), 'A field is named twice.'),
  own: z
    .array(question)
    .max(MAX_OWN_QUESTIONS, `Ask at most ${MAX_OWN_QUESTIONS} questions of your own.`)
    .refine(hasNoTwice('key'), 'Two questions have one key.')
    .refine(hasNoTwice('label'), 'Two questions read alike.'),
  evidence: demand.default('optional').describe('Whether a file must come along.'),
};

export const registrationForm: z.ZodType<RegistrationForm> = z.strictObject(form);
export const updateForm = z.strictObject({ ...form, version });
export const registrationFormView: z.ZodType<RegistrationFormView> = z.object({ ...form, version: z.number() });

function hasNoTwice<Key extends string>(key: Key) {
  return (items: ReadonlyArray<Readonly<Record<Key, string>>>) =>
    new Set(items.map((item) => item[key])).size === items.length;
}

/** Of the forms that were begun in the last 180 days. Answers by their names, own questions by `own.KEY`. */
export const dropOffView = z.object({
  begun: z.number(),
  sent: z.number(),
  left: z.number().describe('Thrown away, or not touched for a week.'),
  medianMinutes: z.number().nullable().describe('From the first answer to sending; null while none was sent.'),
  stopped: z.record(z.string(), z.number()).describe('Of those left, how many had this answer as the last one.'),
  filled: z.record(z.string(), z.number()).describe('In how many of those begun it was answered.'),
});
export type DropOffView = z.output<typeof dropOffView>;
