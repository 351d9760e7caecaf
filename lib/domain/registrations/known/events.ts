import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const knownChanged = event(
  'registration.known_changed',
  z.object({ name: z.string(), what: z.enum(['saved', 'removed', 'loaded']) }),
  { audience: 'vendor' },
);
