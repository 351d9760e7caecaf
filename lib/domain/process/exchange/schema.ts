import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { wholeNumber } from '@/lib/core/whole-number';
import { wholeStage } from '@/lib/domain/process/draft/schema';
import { MAX_STAGES } from '@/lib/domain/process/draft/vocabulary';
import { said } from '@/lib/domain/process/words';
import { FORMAT, FORMAT_VERSION, MAX_FILE_LETTERS } from './vocabulary';

const names = z.array(text(80)).max(50, 'Choose at most 50.');
const entry = z.strictObject({ term: text(60), meaning: text(300) });

/** A process as a file: everything that a version says, and nothing of the workspace that it came from. */
export const processFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  name: text(80),
  description: said(500).default(''),
  productLines: names.default([]),
  partnerTypes: names.default([]),
  glossary: z.array(entry).max(200, 'A glossary has at most 200 words.').default([]),
  stages: z
    .array(wholeStage)
    .min(1, 'A process has at least one stage.')
    .max(MAX_STAGES, `A process has at most ${MAX_STAGES} stages.`)
    .superRefine((stages, context) => {
      const keys = stages.map(({ key }) => key);
      for (const [index, key] of keys.entries()) {
        if (keys.indexOf(key) === index) continue;
        context.addIssue({ code: 'custom', path: [index, 'key'], message: 'Two stages have the same key.' });
      }
    }),
});
export type ProcessFile = z.output<typeof processFile>;

const number = wholeNumber(1, 1_000_000, 'Write the number of a version, such as 3.');
export const exporting = z.strictObject({
  processId: uuid,
  number: number.optional().describe('A version, or a draft; the published one when left out.'),
});

const file = z
  .string('Choose a file.')
  .max(MAX_FILE_LETTERS, 'A process file has at most 1 MB.')
  .describe('The text of the file.');
export const previewing = z.strictObject({ file });
export const importing = z.strictObject({ file, name: text(80) });
