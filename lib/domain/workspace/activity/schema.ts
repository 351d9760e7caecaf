import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { wholeNumber } from '@/lib/core/whole-number';

const cursor = z
  .string()
  .regex(/^\d{13}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'This is not where a page begins.')
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
  limit: wholeNumber(1, 200).default(50),
});
