import { z } from 'zod';
import { uuid } from '@/lib/core/text';

export const listActivitySchema = z.strictObject({
  partnerId: uuid,
  limit: z.coerce.number().int().min(1).max(100).default(10),
});

/** What a move says of the stage it led to; other events say nothing of one. */
export const movedTo = z.object({ to: z.object({ name: z.string() }) });
