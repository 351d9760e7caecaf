import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { wholeNumber } from '@/lib/core/whole-number';
import { ownerRole } from '@/lib/domain/process/words';

export const guideInput = z.strictObject({
  processId: uuid,
  role: ownerRole.optional().describe('For whom; one’s own role when left out.'),
});
export const unreadInput = z.strictObject({});
export const readersInput = z.strictObject({ processId: uuid });
export const acknowledging = z.strictObject({
  processId: uuid,
  number: wholeNumber(1, 1_000_000, 'Write the number of a version, such as 3.'),
});
export const acknowledged = z.object({ readAt: z.string() });
