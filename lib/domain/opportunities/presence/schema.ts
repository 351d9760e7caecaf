import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { DOINGS } from './vocabulary';

export const attendInput = z.strictObject({
  opportunityId: uuid,
  doing: z.enum(DOINGS, 'Say looking, moving or left.'),
});

export const attended = z.object({ told: z.boolean().describe('Programs are not shown to people.') });
