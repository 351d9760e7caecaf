import { z } from 'zod';
import { event } from '@/lib/platform/events';

/** A whole file went in; of single deals tells `opportunity.imported`. */
export const importFinished = event(
  'import.finished',
  z.object({
    fileName: z.string(),
    processId: z.uuid(),
    rowsAdded: z.number(),
    rowsBad: z.number(),
    dealsAdded: z.number(),
  }),
  { audience: 'vendor' },
);

/** Stage changes of one deal came from a file: its first ones, or more of them. */
export const opportunityImported = event(
  'opportunity.imported',
  z.object({
    number: z.number(),
    title: z.string(),
    fileName: z.string(),
    changes: z.number(),
    stage: z.object({ key: z.string(), name: z.string() }),
    /** The criteria that it stands past without meeting them. */
    missing: z.array(z.object({ stageKey: z.string(), criterionKey: z.string(), label: z.string() })).default([]),
  }),
);
