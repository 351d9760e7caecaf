import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { partnerTier } from '@/lib/domain/partners/schema';
import { DEAL_TYPE_VALUES } from '@/lib/domain/registrations/vocabulary';
import { MAX_DISCOUNT_RULES, type DiscountsView, type DiscountTerms } from './vocabulary';

const points = wholeNumber(0, 100, 'Write points from 0 to 100.');

const rule = z.strictObject({
  id: uuid,
  name: text(80, 'Name what gives the discount.'),
  dealTypes: z.array(z.enum(DEAL_TYPE_VALUES)).max(10).readonly().default([]),
  tiers: z.array(partnerTier).max(10).readonly().default([]),
  productIds: z.array(uuid).max(200).readonly().default([]),
  points,
});

const terms = {
  rules: z.array(rule).max(MAX_DISCOUNT_RULES, `Write at most ${MAX_DISCOUNT_RULES} discounts.`).readonly(),
  nonIncumbent: points
    .nullable()
    .default(null)
    .describe('Points at most for a renewal or an expansion at another partner’s customer; null: as everywhere.'),
  alongsideShare: wholeNumber(0, 100, 'Write a percentage from 0 to 100.')
    .default(100)
    .describe('Percent of its points for a partner who is approved beside another one.'),
};

export const discountTerms: z.ZodType<DiscountTerms> = z.strictObject(terms);
export const updateDiscounts = z.strictObject({ ...terms, version });
export const discountsView: z.ZodType<DiscountsView> = z.object({ ...terms, version: z.number() });
