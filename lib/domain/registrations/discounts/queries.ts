import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { loadDiscounts } from './load';
import { discountsView } from './schema';

export const getDiscounts = query('registration.get_discounts', {
  summary:
    'At which price registered deals are sold: points by deal type, tier and product, the highest of which applies.',
  input: z.strictObject({}),
  output: discountsView,
  run: ({ tx, viewer }) => loadDiscounts(tx, viewer),
});
