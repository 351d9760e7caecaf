import { z } from 'zod';
import { event } from '@/lib/platform/events';

const partner = z.object({ name: z.string() });

export const partnerCreated = event('partner.created', partner);

/** Before and after of each field that changed, as text a person can read back. */
export const partnerUpdated = event(
  'partner.updated',
  z.object({
    name: z.string(),
    changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  }),
);
