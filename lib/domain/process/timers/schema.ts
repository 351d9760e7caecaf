import { z } from 'zod';
import { ownerRole, valueOf } from '@/lib/domain/process/words';
import { TIMER_ACTS, TIMER_MOMENTS, type Timer } from './vocabulary';

export const timer: z.ZodType<Timer> = z.strictObject({
  at: valueOf(TIMER_MOMENTS, 'Choose when.'),
  act: valueOf(TIMER_ACTS, 'Choose what happens.'),
  role: ownerRole.nullable(),
});
export const timers = z.array(timer);
