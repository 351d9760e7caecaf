import { z } from 'zod';
import { countryCode, multiline, optional, text, uuid, website } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';

const seen = { registrationId: uuid, version };

export const askExtension = z.strictObject({
  ...seen,
  days: wholeNumber(1, 365, 'Write a whole number of days, from 1 on.'),
  reason: multiline(2000, 'Write what has happened with this customer since the approval.'),
});

export const askCorrection = z.strictObject({
  ...seen,
  company: text(200, 'Write the customer’s legal name.'),
  website,
  country: countryCode,
  productIds: z.array(uuid).min(1, 'Choose at least one product.').max(20, 'Choose at most 20 products.'),
  reason: multiline(1500, 'Write why it is another one.'),
});

export const appealRejection = z.strictObject({
  ...seen,
  reason: multiline(2000, 'Write why this should be decided again.'),
});

export const oneRequest = z.strictObject({ requestId: uuid, version });

export const decideRequest = oneRequest.extend({
  granted: z.boolean('Say whether it is granted.'),
  answer: optional(multiline(2000)).describe('For the partner to read. Whoever refuses must give it.'),
  days: optional(wholeNumber(1, 365, 'Write a whole number of days, from 1 on.')).describe(
    'Of an extension, when fewer are granted than were asked for.',
  ),
  alongside: z
    .boolean()
    .default(false)
    .describe('Of an appeal or a correction: although another partner is protected with this customer.'),
});
