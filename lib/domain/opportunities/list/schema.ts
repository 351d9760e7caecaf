import { z } from 'zod';
import { optional, uuid } from '@/lib/core/text';
import { wholeNumber } from '@/lib/core/whole-number';
import { cardSchema, placeSchema, stageKey, totalsSchema } from '@/lib/domain/opportunities/board/schema';
import { dealFilter } from '@/lib/domain/opportunities/filter/schema';
import { STAGE_KINDS } from '@/lib/domain/process/vocabulary';
import { SORTS } from './vocabulary';

export const listInput = z.strictObject({
  processId: optional(uuid),
  kind: optional(z.enum(STAGE_KINDS, 'Choose open, won or lost.')),
  stage: optional(stageKey),
  ...dealFilter,
  sort: z.enum(SORTS, 'Choose a column.').default('amount'),
  direction: z.enum(['ascending', 'descending'], 'Choose a direction.').default('descending'),
  page: wholeNumber(1, 100_000).default(1),
  limit: wholeNumber(1, 200).default(50),
});

export const countInput = z.strictObject({ processId: uuid, ...dealFilter });

const named = z.object({ id: z.uuid(), name: z.string() });

export const listSchema = z.object({
  ...placeSchema.shape,
  rows: z.array(
    z.object({
      ...cardSchema.shape,
      processId: z.uuid(),
      stage: z.object({ name: z.string(), position: z.number().int(), openStages: z.number().int() }),
      owner: named.nullable(),
      closedOn: z.string().nullable(),
      lostReason: z.string().nullable(),
      weightedMinor: z.string(),
    }),
  ),
  total: totalsSchema,
  page: z.number().int(),
  pages: z.number().int(),
});

const count = z.number().int();

export const needsSchema = z.object({ open: count, stuck: count, late_step: count, no_step: count });
