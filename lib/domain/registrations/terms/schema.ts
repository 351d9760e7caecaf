import { z } from 'zod';
import { optional, uuid } from '@/lib/core/text';
import { figures } from '@/lib/domain/registrations/fairness/schema';

export const findTerms = z.strictObject({ partnerId: optional(uuid) });

const instant = z.string();

export const termsView = z.object({
  now: instant,
  /** Today where the vendor is, 'YYYY-MM-DD'. */
  today: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  vendorName: z.string(),
  /** Who decides, where one person looks after the partner. */
  manager: z.string().nullable(),
  decisionHours: z.number(),
  protectionDays: z.number(),
  /** The deadline of what is sent now. */
  dueAtIfSentNow: instant,
  currency: z.string(),
  /** Those in which amounts can be given: the workspace's own first, then each that has a rate. */
  currencies: z.array(z.string()),
  /** Null while there are too few decisions to say anything. */
  figures: figures.nullable(),
});
export type TermsView = z.output<typeof termsView>;
