import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';

export const productSchema = z.object({ id: z.uuid(), name: z.string(), line: z.string(), active: z.boolean() });

/** Without an id it is a new product. */
export const saveProductSchema = z.strictObject({
  productId: uuid.optional(),
  name: text(120),
  line: text(60),
  active: z.boolean().default(true),
});
