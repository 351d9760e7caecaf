import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { dealFilter } from '@/lib/domain/opportunities/filter/schema';
import { STAGE_KINDS } from '@/lib/domain/process/vocabulary';
import { fromCursor } from './cursor';

export const stageKey = z.string().regex(/^[a-z0-9_]{1,60}$/, 'Choose a stage of this process.');

export const boardInput = z.strictObject({ processId: uuid, ...dealFilter });

export const columnInput = z.strictObject({
  processId: uuid,
  stageKey,
  after: z
    .string()
    .refine((text) => fromCursor(text) !== null, 'Ask for the first page again.')
    .optional()
    .describe('The `next` of the page before.'),
  ...dealFilter,
});

const minor = z.string().describe('Minor units as a decimal string.');
const day = z.string().nullable().describe('YYYY-MM-DD');

export const cardSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  title: z.string(),
  stageId: z.uuid(),
  stageKey: z.string(),
  stageKind: z.enum(STAGE_KINDS),
  partner: z.object({ id: z.uuid(), name: z.string() }),
  amountMinor: minor,
  currency: z.string(),
  baseMinor: minor.describe('In the currency of the workspace.'),
  probability: z.number().int().describe('Percent, of the stage.'),
  nextStep: z.string().nullable(),
  nextStepDue: day,
  closeDate: day,
  enteredStageAt: z.string(),
  targetDays: z.number().int().nullable(),
  maxDays: z.number().int().nullable(),
  protectedUntil: z.string().nullable(),
  flaggedAt: z.string().nullable().describe('Since when its stage says that it takes too long.'),
  rank: z.string(),
  version: z.number().int(),
});

export const totalsSchema = z.object({ deals: z.number().int(), totalMinor: minor, weightedMinor: minor });

export const placeSchema = z.object({
  currency: z.string(),
  timeZone: z.string(),
  now: z.string(),
  today: z.string(),
});

export const columnPageSchema = z.object({ cards: z.array(cardSchema), next: z.string().nullable() });

export const boardSchema = z.object({
  ...placeSchema.shape,
  process: z.object({ id: z.uuid(), name: z.string() }),
  columns: z.array(
    z.object({
      ...totalsSchema.shape,
      ...columnPageSchema.shape,
      key: z.string(),
      name: z.string(),
      kind: z.enum(STAGE_KINDS),
      buyerMilestone: z.string(),
      position: z.number().int(),
      probability: z.number().int(),
      lostReasons: z.array(z.string()),
    }),
  ),
});
