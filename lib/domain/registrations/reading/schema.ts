import { z } from 'zod';
import { optional, uuid } from '@/lib/core/text';
import { ANSWER_LABELS, type Answer } from '@/lib/domain/registrations/vocabulary';
import { rawAnswers } from '@/lib/domain/registrations/raw-schema';
import { MAX_TABLE_BYTES, MAX_TEXT_LETTERS, type Proposal, type ReadTable } from './vocabulary';

export const readText = z.strictObject({
  text: z
    .string()
    .max(MAX_TEXT_LETTERS, 'Paste at most 50,000 characters.')
    .describe('An e-mail, or a row with its headings.'),
});

const answer = z.enum(['currency', ...(Object.keys(ANSWER_LABELS) as Array<Answer>)]);

const proposal: z.ZodType<Proposal> = z.object({
  answer,
  value: z.union([z.string(), z.array(z.string())]),
  shown: z.string(),
});
export const proposals = z.array(proposal);

export const readTable = z.strictObject({
  content: z.base64().max(Math.ceil(MAX_TABLE_BYTES / 3) * 4 + 4, 'A table has at most 5 MB. Split a longer one.'),
  partnerId: optional(uuid).describe('Whose deals they are; a partner’s own people may leave it out.'),
});

export const readTableView: z.ZodType<ReadTable> = z.object({
  columns: z.array(z.object({ header: z.string(), answer: answer.nullable() })),
  rows: z.array(
    z.object({
      line: z.number(),
      draftId: z.uuid(),
      answers: rawAnswers,
      problems: z.record(z.string(), z.string()),
    }),
  ),
  broken: z.array(z.object({ line: z.number(), words: z.string() })),
});
