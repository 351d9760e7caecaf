import { z } from 'zod';
import { multiline, optional, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { ANSWER_LABELS } from '@/lib/domain/registrations/vocabulary';
import { REJECTION_REASON_VALUES } from './vocabulary';

type ChangeableAnswer = keyof typeof ANSWER_LABELS;
const askedPlace = z.union(
  [
    z.enum(Object.keys(ANSWER_LABELS) as [ChangeableAnswer, ...Array<ChangeableAnswer>]),
    z.templateLiteral(['own.', z.string().regex(/^[a-z0-9_]{1,40}$/)]),
  ],
  'This is not an answer of the form.',
);

const seen = { registrationId: uuid, version };
/** For the partner to read, below the words that go with every such decision. */
const note = optional(multiline(2000));

export const approveRegistration = z.strictObject({
  ...seen,
  note,
  discount: optional(wholeNumber(1, 100, 'Write points from 1 to 100.')).describe(
    'Points for this deal alone; they count where they are more than the programme gives.',
  ),
  /** Although another partner is protected with this customer: both shall go on. */
  alongside: z.boolean().default(false),
});

export const rejectRegistration = z.strictObject({
  ...seen,
  reason: z.enum(REJECTION_REASON_VALUES, 'Choose a reason.'),
  note,
});

export const returnRegistration = z.strictObject({
  ...seen,
  question: multiline(2000, 'Write what you need to know.'),
  fields: z
    .array(askedPlace)
    .max(40)
    .default([])
    .describe('Answers that the partner may change with the reply: names of fields, own questions as `own.KEY`.'),
});
