import { z } from 'zod';
import { ownerRole, stageKey, valueOf } from '@/lib/domain/process/words';
import { BACK_WAYS, FORWARD_WAYS, OPEN_WAYS, type Transitions } from './vocabulary';

/** What was stored before there was a choice leaves every way open. */
export const transitions: z.ZodType<Transitions> = z.strictObject({
  forward: valueOf(FORWARD_WAYS, 'Choose where deals may go.').default(OPEN_WAYS.forward),
  skipTo: z.array(stageKey).max(20, 'Choose at most 20.').default([]),
  back: valueOf(BACK_WAYS, 'Choose where deals may go back to.').default(OPEN_WAYS.back),
  reopenBy: z.array(ownerRole).max(10).default([]),
});
