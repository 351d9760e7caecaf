import { z } from 'zod';
import { event } from '@/lib/platform/events';
import { ownerRole, valueOf } from '@/lib/domain/process/words';
import { TIMER_ACTS, TIMER_MOMENTS } from '@/lib/domain/process/timers/vocabulary';

/** A deal has been in its stage for so long that the process reacts. */
export const timerRang = event(
  'opportunity.timer_rang',
  z.object({
    number: z.number(),
    title: z.string(),
    stage: z.object({ key: z.string(), name: z.string() }),
    at: valueOf(TIMER_MOMENTS, 'Choose when.'),
    act: valueOf(TIMER_ACTS, 'Choose what happens.'),
    role: ownerRole.nullable(),
    days: z.number(),
  }),
);
