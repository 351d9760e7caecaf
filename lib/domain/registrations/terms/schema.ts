import { z } from 'zod';
import { optional, uuid } from '@/lib/core/text';
import { DEAL_TYPE_VALUES } from '@/lib/domain/registrations/vocabulary';
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
  /** Points of discount that a protected deal of each kind gets at least; none where nothing is promised. */
  discounts: z.array(z.object({ dealType: z.enum(DEAL_TYPE_VALUES), points: z.number() })),
  /** The deadline of what is sent now. */
  dueAtIfSentNow: instant,
  currency: z.string(),
  /** Those in which amounts can be given: the workspace's own first, then each that has a rate. */
  currencies: z.array(z.string()),
  /** Null while there are too few decisions to say anything. */
  figures: figures.nullable(),
});
export type TermsView = z.output<typeof termsView>;
