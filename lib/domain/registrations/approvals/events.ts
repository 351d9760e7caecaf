import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const approvalsUpdated = event(
  'registration.approvals_updated',
  z.object({ rules: z.array(z.string()).describe('Names, in their order.') }),
  { audience: 'vendor' },
);
