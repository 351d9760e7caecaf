import { z } from 'zod';
import { link, text } from '@/lib/core/text';
import { ownerRole, said, stageKey } from '@/lib/domain/process/words';
import type { Activity } from './vocabulary';

const activityLink = z.strictObject({ label: text(120), url: link });

export const activity: z.ZodType<Activity> = z.strictObject({
  key: stageKey,
  title: text(120),
  performer: ownerRole,
  how: said(4_000).default(''),
  links: z.array(activityLink).max(10, 'Add at most 10 links.').default([]),
  required: z.boolean().default(false),
  dueDays: z
    .int('Write whole days.')
    .min(0, 'Write 0 or more.')
    .max(365, 'Write 365 or less.')
    .nullable()
    .default(null),
});
export const activities = z.array(activity);
