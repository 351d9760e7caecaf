import { z } from 'zod';
import { isoDate, text } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { valueOf } from '@/lib/domain/process/words';
import { LATE_POLICIES, type ProgrammeView } from './vocabulary';

export const holidays = z
  .array(
    z.strictObject({
      date: isoDate,
      name: text(80, 'Say what day it is.'),
      region: text(80).nullable().default(null).describe('Of partners; null: everywhere.'),
    }),
  )
  .max(200, 'Write at most 200 days.');

const latePolicy = valueOf(LATE_POLICIES, 'Choose what happens.');

export const programmeView: z.ZodType<ProgrammeView> = z.object({
  decisionHours: z.number(),
  maxReturns: z.number(),
  appealDays: z.number(),
  protectionDays: z.number(),
  maxProtectionDays: z.number(),
  extensionDays: z.number(),
  maxExtensions: z.number(),
  reminderDays: z.array(z.number()),
  inactivityDays: z.number().nullable(),
  inactivityGraceDays: z.number(),
  similarFrom: z.number(),
  conflictFrom: z.number(),
  outreachDays: z.number(),
  amountTolerance: z.number(),
  autoApproveMinor: z.string().nullable(),
  lateClean: latePolicy,
  namesDecider: z.boolean(),
  holidays,
  version: z.number(),
});

function whole(min: number, max: number, unit: string) {
  return wholeNumber(min, max, `Write a whole number of ${unit} from ${min} to ${max}.`);
}

const MAX_DAYS = 1_095;

const terms = z.strictObject({
  decisionHours: whole(1, 720, 'hours'),
  maxReturns: whole(0, 10, 'times'),
  appealDays: whole(0, 365, 'days'),
  protectionDays: whole(1, 730, 'days'),
  maxProtectionDays: whole(1, MAX_DAYS, 'days'),
  extensionDays: whole(1, 365, 'days'),
  maxExtensions: whole(0, 10, 'times'),
  reminderDays: z
    .array(whole(1, 365, 'days'), 'Write days, such as 30, 14, 7, 1.')
    .max(6, 'Six reminders are enough.')
    .transform((days) => [...new Set(days)].toSorted((one, other) => other - one)),
  inactivityDays: whole(1, 365, 'days').nullable(),
  inactivityGraceDays: whole(1, 90, 'days'),
  similarFrom: whole(1, 100, 'points'),
  conflictFrom: whole(1, 100, 'points'),
  outreachDays: whole(0, 365, 'days').default(90),
  amountTolerance: whole(0, 1_000, 'percent'),
  autoApprove: z
    .string()
    .max(40)
    .nullable()
    .describe('An amount in the workspace’s currency, as people write it; null: none is approved by itself.'),
  lateClean: latePolicy,
  namesDecider: z.boolean('Say whether names are told.').default(true),
  holidays,
});

export const updateProgramme = terms.extend({ version }).superRefine((asked, context) => {
  if (asked.maxProtectionDays < asked.protectionDays) {
    const message = 'Write at least the days of protection.';
    context.addIssue({ code: 'custom', path: ['maxProtectionDays'], message });
  }
  if (asked.conflictFrom < asked.similarFrom) {
    const message = 'Write at least the points from which on somebody looks.';
    context.addIssue({ code: 'custom', path: ['conflictFrom'], message });
  }
});
