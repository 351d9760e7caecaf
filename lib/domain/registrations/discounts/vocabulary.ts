import type { PartnerTier } from '@/lib/domain/partners/vocabulary';
import type { DealType } from '@/lib/domain/registrations/vocabulary';

/** "Registered deals like this are sold to such partners for so many points less." Empty lists ask nothing. */
export type DiscountRule = {
  id: string;
  name: string;
  dealTypes: ReadonlyArray<DealType>;
  tiers: ReadonlyArray<PartnerTier>;
  productIds: ReadonlyArray<string>;
  /** Percent off the list price. */
  points: number;
};

export type DiscountTerms = {
  rules: ReadonlyArray<DiscountRule>;
  /** At most so many points for a renewal or an expansion at another partner's customer; null: as everywhere. */
  nonIncumbent: number | null;
  /** Percent of its points that a partner gets who is approved beside another one. */
  alongsideShare: number;
};
export type DiscountsView = DiscountTerms & { version: number };

/** What a deal gets, and what gives it; zero points where nothing does. */
export type Discount = { points: number; because: string };

export const NO_DISCOUNTS: DiscountTerms = { rules: [], nonIncumbent: null, alongsideShare: 100 };
export const MAX_DISCOUNT_RULES = 40;
