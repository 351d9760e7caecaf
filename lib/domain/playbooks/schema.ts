import { z } from 'zod';
import { link, multiline, optional, text, uuid } from '@/lib/core/text';
import { condition } from '@/lib/domain/process/conditions/schema';
import { ownerRole, said } from '@/lib/domain/process/words';
import type { PlayContent } from './vocabulary';

const version = z.number('Send the version that you saw.').int().positive();

const playTask = z.strictObject({
  title: text(120, 'Say what is to be done.'),
  how: said(4_000).default(''),
  performer: ownerRole,
  dueDays: z
    .int('Write whole days.')
    .min(0, 'Write 0 or more.')
    .max(365, 'Write 365 or less.')
    .nullable()
    .default(null),
});

export const playContent: z.ZodType<PlayContent> = z.strictObject({
  act: text(40, 'Say what the button does, such as “Ask for the reference”.'),
  tasks: z.array(playTask).max(10, 'Add at most 10 tasks.').default([]),
  questions: z.array(text(300, 'Write the question.')).max(10, 'Add at most 10 questions.').default([]),
  content: z
    .array(z.strictObject({ label: text(120, 'Name what the link opens.'), url: link }))
    .max(10, 'Add at most 10 links.')
    .default([]),
  expert: z
    .strictObject({ role: ownerRole, userId: uuid.nullable().default(null) })
    .nullable()
    .default(null),
});

export const playInput = z.strictObject({
  name: text(120, 'Name the play.'),
  purpose: said(300).default('').describe('Why it helps, in a sentence.'),
  processId: uuid.nullable().default(null).describe('Null: for the deals of every process.'),
  conditions: condition,
  offer: playContent,
});

export const playChanges = playInput
  .partial()
  .extend({ playId: uuid, version, active: z.boolean().optional(), isArchived: z.boolean().optional() });

export const playAt = z.strictObject({ playId: uuid });
export const matchInput = z.strictObject({ processId: uuid.nullable().default(null), conditions: condition });
export const dealPlaysInput = z.strictObject({ opportunityId: uuid });
export const useInput = z.strictObject({ offerId: uuid });
export const passInput = z.strictObject({ offerId: uuid, reason: optional(multiline(500)) });
