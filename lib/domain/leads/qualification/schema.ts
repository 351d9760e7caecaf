import { z } from 'zod';
import { currencyCode, isoDate, multiline, optional, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';

export const qualifyLead = z.strictObject({
  leadId: uuid,
  version,
  answers: z
    .record(z.string().max(60), optional(multiline(2_000)))
    .describe('By the key of the question; what is left out stays, "" empties an answer.'),
});

export const convertLead = z.strictObject({
  leadId: uuid,
  version,
  amount: text(40, 'Write an amount, for example 84,000.'),
  currency: currencyCode,
  closeDate: isoDate,
});

export const converted = z.object({
  leadId: z.uuid(),
  draftId: z.uuid().nullable().describe('Of a partner: the registration to look over and send.'),
  opportunityId: z.uuid().nullable().describe('Of the vendor: the deal.'),
});
export type Converted = z.output<typeof converted>;
