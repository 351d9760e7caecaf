import { z } from 'zod';
import { multiline, optional, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { CANCELLATION_REASON_VALUES } from './vocabulary';

export const cancelRegistration = z.strictObject({
  registrationId: uuid,
  version,
  reason: z.enum(CANCELLATION_REASON_VALUES, 'Choose a reason.'),
  note: optional(multiline(2000)).describe('For the partner to read, below the words that go with the reason.'),
});
