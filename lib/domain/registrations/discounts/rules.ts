import type { PartnerTier } from '@/lib/domain/partners/vocabulary';
import type { DealType } from '@/lib/domain/registrations/vocabulary';
import type { Discount, DiscountRule, DiscountTerms } from './vocabulary';

/** A deal at its approval. */
export type Priced = {
  dealType: DealType;
  tier: PartnerTier;
  productIds: ReadonlyArray<string>;
  /** Another partner supplies this customer. */
  isOthersCustomer: boolean;
  /** Another partner is protected with this customer, too. */
  alongside: boolean;
  /** Points that were granted for this deal alone; null: none. */
  special: number | null;
};

/**
 * The points of a deal: the highest that any one rule or the special price gives, never two together. At another partner's
 * customer a renewal or an expansion gets at most what is left for those who are not its supplier; beside another protected
 * partner a part of it. Whole points, rounded down.
 */
export function discountOf({ rules, nonIncumbent, alongsideShare }: DiscountTerms, priced: Priced): Discount {
  const best = bestOf(rules, priced);
  const limited = isFromOthers(priced) && nonIncumbent !== null && nonIncumbent < best.points;
  const usual = limited ? { points: nonIncumbent, because: 'Not the customer’s supplier' } : best;
  const shared = priced.alongside ? beside(usual, alongsideShare) : usual;
  const { special } = priced;
  return special !== null && special > shared.points ? { points: special, because: 'Special price' } : shared;
}

/** What a partner can count on for each kind of deal, whatever is sold. */
export function expectedPoints({ rules }: DiscountTerms, tier: PartnerTier, dealType: DealType): number {
  const always = rules.filter(({ productIds }) => productIds.length === 0);
  return bestOf(always, { dealType, tier, productIds: [] }).points;
}

type Sold = Pick<Priced, 'dealType' | 'tier' | 'productIds'>;

function bestOf(rules: ReadonlyArray<DiscountRule>, sold: Sold): Discount {
  const [best] = rules.filter((rule) => holds(rule, sold)).toSorted((one, other) => other.points - one.points);
  return best ? { points: best.points, because: best.name } : { points: 0, because: '' };
}

function holds({ dealTypes, tiers, productIds }: DiscountRule, sold: Sold): boolean {
  return (
    (dealTypes.length === 0 || dealTypes.includes(sold.dealType)) &&
    (tiers.length === 0 || tiers.includes(sold.tier)) &&
    (productIds.length === 0 || sold.productIds.some((id) => productIds.includes(id)))
  );
}

function isFromOthers({ isOthersCustomer, dealType }: Priced): boolean {
  return isOthersCustomer && (dealType === 'renewal' || dealType === 'expansion');
}

function beside({ points, because }: Discount, share: number): Discount {
  return {
    points: Math.floor((points * share) / 100),
    because: share < 100 ? `${because}, beside another partner` : because,
  };
}
