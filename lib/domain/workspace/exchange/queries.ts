import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import type { RateView } from './vocabulary';

export const listRates = query('workspace.list_rates', {
  summary: 'All exchange rates into the workspace’s currency, the latest of each currency first.',
  input: z.strictObject({}),
  run: async ({ tx }): Promise<ReadonlyArray<RateView>> => {
    const rows = await tx.exchangeRate.findMany({ orderBy: [{ currency: 'asc' }, { validFrom: 'desc' }] });
    return rows.map(({ currency, rate, validFrom }) => ({
      currency,
      rate: rate.toFixed(),
      validFrom: validFrom.toISOString().slice(0, 10),
    }));
  },
});
