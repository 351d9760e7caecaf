import { z } from 'zod';
import { uuid } from '@/lib/core/text';

const cursor = z
  .string()
  .regex(/^\d{13,15}_[0-9a-f-]{36}$/, 'This is not where a page begins.')
  .transform((value) => {
    const [at = '', id = ''] = value.split('_');
    return { at: new Date(Number(at)), id };
  });

export const listEventsSchema = z.strictObject({
  subject: z
    .string()
    .regex(/^[a-z_]{1,40}$/, 'Choose from the list.')
    .optional(),
  actorId: uuid.optional(),
  before: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
