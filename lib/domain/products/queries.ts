import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { productSchema } from './schema';
import type { ProductView } from './vocabulary';

export const listProducts = query('product.list', {
  summary: 'What can be registered and sold, by product line. Inactive ones are in no new deal.',
  input: z.strictObject({}),
  output: z.array(productSchema).readonly(),
  run: ({ tx }): Promise<ReadonlyArray<ProductView>> =>
    tx.product.findMany({
      orderBy: [{ line: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true, line: true, active: true },
    }),
});
