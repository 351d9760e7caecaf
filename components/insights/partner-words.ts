import { PARTNER_TIERS, PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import type { PartnerFigures } from '@/lib/domain/analytics/vocabulary/report';

/** "Gold reseller". */
export function partnerWords({ type, tier }: Pick<PartnerFigures['partner'], 'type' | 'tier'>): string {
  const kind = PARTNER_TYPES.find(({ value }) => value === type)?.label ?? type;
  const level = PARTNER_TIERS.find(({ value }) => value === tier)?.label ?? tier;
  return tier === 'registered' ? kind : `${level} ${type === 'msp' ? kind : kind.toLowerCase()}`;
}
