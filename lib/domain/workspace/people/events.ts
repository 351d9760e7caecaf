import { z } from 'zod';
import { event } from '@/lib/platform/events';

const person = z.object({ name: z.string(), role: z.string(), status: z.string() });

/** Role or access of somebody changed; a partner hears of its own people. */
export const userChanged = event('user.changed', person);
export const absenceChanged = event(
  'user.absence_changed',
  z.object({
    name: z.string(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    standIn: z.string().nullable(),
  }),
  { audience: 'vendor' },
);
export const userJoined = event('user.joined', z.object({ name: z.string(), email: z.string(), role: z.string() }));
