import { z } from 'zod';
import { event } from '@/lib/platform/events';
import { STEPS } from './deadlines/rules';
import { REJECTION_REASON_VALUES } from './decisions/vocabulary';
import { CANCELLATION_REASON_VALUES, EXPIRY_REASONS } from './protection/vocabulary';
import { REQUEST_KINDS } from './requests/vocabulary';
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

export const registrationReturned = event(
  'registration.returned',
  z.object({
    ...registration,
    question: z.string(),
    asked: z.array(z.string()).default([]).describe('Answers that may be changed with it.'),
  }),
);

export const registrationAnswered = event(
  'registration.answered',
  z.object({
    ...registration,
    answer: z.string(),
    changed: z.array(z.string()).default([]).describe('Answers that are others now.'),
    dueAt: z.string(),
  }),
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

/** Something is asked after the decision. `days` is an extension's; the amount is what a changed deal is worth now. */
export const registrationRequested = event(
  'registration.requested',
  z.object({
    ...registration,
    kind: z.enum(REQUEST_KINDS),
    reason: z.string(),
    days: z.number().nullable(),
    amountMinor: z.string().nullable(),
    currency: z.string().nullable(),
    dueAt: z.string(),
  }),
);

export const requestDecided = event(
  'registration.request_decided',
  z.object({
    ...registration,
    kind: z.enum(REQUEST_KINDS),
    granted: z.boolean(),
    answer: z.string(),
    protectedUntil: z.string().nullable(),
  }),
);

export const requestDropped = event(
  'registration.request_dropped',
  z.object({ ...registration, kind: z.enum(REQUEST_KINDS) }),
);

export const registrationCancelled = event(
  'registration.cancelled',
  z.object({ ...registration, letter: z.array(z.string()), reason: z.enum(CANCELLATION_REASON_VALUES) }),
);

export const registrationExpired = event(
  'registration.expired',
  z.object({ ...registration, reason: z.enum(EXPIRY_REASONS) }),
);

export const protectionEnding = event(
  'registration.protection_ending',
  z.object({ ...registration, days: z.number(), protectedUntil: z.string() }),
);

export const inactivityWarned = event(
  'registration.inactivity_warned',
  z.object({ ...registration, quietDays: z.number(), endsAt: z.string() }),
);

export const fileAttached = event('registration.file_attached', z.object({ ...registration, fileName: z.string() }));
export const fileRemoved = event('registration.file_removed', z.object({ ...registration, fileName: z.string() }));

/** One of several who decide has agreed; the next one is asked. */
export const levelApproved = event(
  'registration.level_approved',
  z.object({
    ...registration,
    level: z.string(),
    place: z.number(),
    of: z.number(),
    note: z.string().nullable(),
  }),
  { audience: 'vendor' },
);

/** So much of the promised time is used, in percent, and nobody has decided. */
export const registrationEscalated = event(
  'registration.escalated',
  z.object({ ...registration, step: z.literal(STEPS), dueAt: z.string() }),
  { audience: 'vendor' },
);
