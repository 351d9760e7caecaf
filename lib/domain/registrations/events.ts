import { z } from 'zod';
import { event } from '@/lib/platform/events';
import { REJECTION_REASON_VALUES } from './decisions/vocabulary';
import { CONFLICT_CLASSES } from './vocabulary';

/** The partner may read all of these: nothing here names a rival. Instants are ISO strings, amounts minor units. */
const registration = { number: z.number(), company: z.string() };

export const registrationSubmitted = event(
  'registration.submitted',
  z.object({
    ...registration,
    amountMinor: z.string(),
    currency: z.string(),
    dueAt: z.string(),
    conflict: z.enum(CONFLICT_CLASSES),
  }),
);

export const registrationReturned = event('registration.returned', z.object({ ...registration, question: z.string() }));

export const registrationAnswered = event(
  'registration.answered',
  z.object({ ...registration, answer: z.string(), dueAt: z.string() }),
);

export const registrationWithdrawn = event(
  'registration.withdrawn',
  z.object({ ...registration, reason: z.string().nullable() }),
);

/** `letter` is what the partner reads, a paragraph each. */
export const registrationApproved = event(
  'registration.approved',
  z.object({
    ...registration,
    letter: z.array(z.string()),
    protectedUntil: z.string(),
    opportunityId: z.uuid(),
    opportunityNumber: z.number(),
  }),
);

export const registrationRejected = event(
  'registration.rejected',
  z.object({ ...registration, letter: z.array(z.string()), reason: z.enum(REJECTION_REASON_VALUES) }),
);
