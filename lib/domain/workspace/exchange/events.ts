import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const rateSet = event('rate.set', z.object({ currency: z.string(), rate: z.string(), validFrom: z.string() }), {
  audience: 'vendor',
});
