import { z } from 'zod';

/** What would come, or came, of a table of leads. */
export const importReport = z.object({
  columns: z.array(z.object({ header: z.string(), meaning: z.string().nullable() })),
  rows: z.number(),
  taken: z.number().describe('Leads that were, or would be, written.'),
  known: z.number().describe('Rows whose reference is here already: left out.'),
  closed: z.number().describe('Of those taken, the ones with an outcome: scores are learnt from them.'),
  problems: z.array(z.object({ line: z.number(), words: z.string() })),
  problemCount: z.number(),
  written: z.boolean(),
});
export type LeadImportReport = z.output<typeof importReport>;
