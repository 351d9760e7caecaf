import { z } from 'zod';
import { multiline, optional, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { DECLINE_REASONS, OFFER_STATUSES } from './vocabulary';

export const oneOffer = z.strictObject({ offerId: uuid });

export const declineOffer = z.strictObject({
  offerId: uuid,
  reason: z.enum(DECLINE_REASONS.map(({ value }) => value) as [string, ...Array<string>], 'Choose a reason.'),
  note: optional(multiline(1_000)),
});

export const assignLead = z.strictObject({
  leadId: uuid,
  version,
  partnerId: uuid,
  asOffer: z.boolean().default(true).describe('Whether the partner is asked first; else it has the lead at once.'),
});

export const takeBack = z.strictObject({
  leadId: uuid,
  version,
  reason: multiline(500, 'Write why, so that the partner understands it.'),
});

export const teaser = z.object({
  country: z.string().nullable(),
  city: z.string().nullable(),
  industry: z.string().nullable(),
  source: z.string(),
  product: z.string().nullable(),
  size: z.string().nullable(),
  chance: z.number().nullable(),
});

export const offerView = z.object({
  id: z.uuid(),
  status: z.enum(OFFER_STATUSES),
  partner: z.object({ id: z.uuid(), name: z.string() }),
  round: z.number(),
  rivals: z.number(),
  teaser,
  because: z.string(),
  contactHours: z.number(),
  offeredAt: z.string(),
  expiresAt: z.string(),
  answeredAt: z.string().nullable(),
  answeredBy: z.string().nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
});
export type OfferView = z.output<typeof offerView>;

export const offerList = z.object({ items: z.array(offerView), now: z.string() });
export type OfferList = z.output<typeof offerList>;
