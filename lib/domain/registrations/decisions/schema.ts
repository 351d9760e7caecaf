import { z } from 'zod';
import { multiline, optional, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { REJECTION_REASON_VALUES } from './vocabulary';

const seen = { registrationId: uuid, version };
/** For the partner to read, below the words that go with every such decision. */
const note = optional(multiline(2000));

export const approveRegistration = z.strictObject({
  ...seen,
  note,
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
});
