import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const programmeUpdated = event(
  'registration.programme_updated',
  z.object({ changed: z.array(z.string()).describe('Names of the terms.') }),
  { audience: 'vendor' },
);
