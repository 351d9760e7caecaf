import { z } from 'zod';
import { currencyCode, text } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { isTimeZone } from '@/lib/core/time-zone';
import { passwordProblem } from './rules';

export const workspaceSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  currency: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  sample: z.boolean(),
  version: z.number(),
});

export const workspaceName = text(80);

export const timeZone = z.string('Choose a time zone.').max(60).refine(isTimeZone, 'Choose a time zone from the list.');

export const updateWorkspaceSchema = z.strictObject({
  version,
  name: workspaceName,
  currency: currencyCode,
  timeZone,
});

export const password = z
  .string('Write a password.')
  .max(200, 'A password has at most 200 characters.')
  .superRefine((value, context) => {
    const problem = passwordProblem(value);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

export const changePasswordSchema = z.strictObject({ current: z.string().max(1_000), next: password });
