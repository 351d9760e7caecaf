import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const discountsUpdated = event(
  'registration.discounts_updated',
  z.object({ rules: z.array(z.string()).describe('Names with their points.') }),
  { audience: 'vendor' },
);
