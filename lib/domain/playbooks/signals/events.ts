import { z } from 'zod';
import { event } from '@/lib/platform/events';
import { SIGNALS } from '@/lib/domain/process/conditions/vocabulary';
import { valueOf } from '@/lib/domain/process/words';

export const signalReceived = event(
  'opportunity.signal_received',
  z.object({
    number: z.number(),
    title: z.string(),
    kind: valueOf(SIGNALS, 'This is no signal.'),
    about: z.string(),
    source: z.string(),
    at: z.string(),
  }),
);
