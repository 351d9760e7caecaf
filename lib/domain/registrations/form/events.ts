import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const formUpdated = event(
  'registration.form_updated',
  z.object({
    mandatory: z.number().describe('Answers that must be given.'),
    own: z.number().describe('Own questions.'),
  }),
  { audience: 'vendor' },
);
