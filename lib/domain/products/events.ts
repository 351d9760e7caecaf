import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const productSaved = event(
  'product.saved',
  z.object({ name: z.string(), line: z.string(), active: z.boolean() }),
  { audience: 'vendor' },
);
