import { z } from 'zod';
import { wholeNumber } from '@/lib/core/whole-number';
import type { ThresholdPreview } from './vocabulary';
import { optional, uuid } from '@/lib/core/text';
import { CONFLICT_CLASSES } from '@/lib/domain/registrations/vocabulary';

/** What is known while the seller types. */
export const checkConflict = z.strictObject({
  company: z.string().max(200).default(''),
  website: z.string().max(2000).default(''),
  contactEmail: z.string().max(254).default(''),
  city: z.string().max(120).default(''),
  country: z.string().max(2).default(''),
  partnerId: optional(uuid),
});

export const conflictHint = z.object({
  /** Of what others do. Nothing more of it may leave. */
  class: z.enum(CONFLICT_CLASSES),
  /** The asking partner's own records that look like this customer. */
  own: z.array(
    z.object({ kind: z.enum(['registration', 'opportunity']), id: z.uuid(), number: z.number(), title: z.string() }),
  ),
});
export type ConflictHint = z.output<typeof conflictHint>;

export const previewThresholds = z.strictObject({
  similarFrom: wholeNumber(1, 100, 'Write a whole number of points from 1 to 100.'),
});

export const thresholdPreview: z.ZodType<ThresholdPreview> = z.object({
  decided: z.number(),
  flagged: z.number(),
  rivals: z.number(),
  rivalsFlagged: z.number(),
});
