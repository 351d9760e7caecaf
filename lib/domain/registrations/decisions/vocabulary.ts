/** Why a registration is refused: what the manager picks, and what the partner reads. */
export const REJECTION_REASONS = [
  {
    value: 'registered_by_other',
    label: 'Registered by another partner',
    words: 'Another partner registered this customer before you and is working with them.',
  },
  {
    value: 'existing_customer',
    label: 'Existing customer or direct deal',
    words: 'We are already in touch with this customer ourselves.',
  },
  {
    value: 'incomplete',
    label: 'Not enough to decide on',
    words: 'What you sent does not say enough to decide on. You can register it again with more.',
  },
  {
    value: 'not_authorised',
    label: 'Partner not authorised or certified',
    words: 'Your agreement does not cover this product yet.',
  },
  {
    value: 'outside_territory',
    label: 'Outside the partner’s territory',
    words: 'This customer is outside the territory of your agreement.',
  },
  {
    value: 'product_not_eligible',
    label: 'Product cannot be registered',
    words: 'This product cannot be registered.',
  },
  {
    value: 'below_minimum',
    label: 'Below the minimum',
    words: 'The amount is below the minimum for a registration.',
  },
  {
    value: 'too_late',
    label: 'Too close to the order',
    words: 'The order is expected too soon for a registration.',
  },
  {
    value: 'tender_published',
    label: 'Public tender already published',
    words: 'This tender was published already, and every partner may bid for it.',
  },
  {
    value: 'no_presales_work',
    label: 'No pre-sales work shown',
    words: 'We could not see your own work with this customer yet.',
  },
  {
    value: 'special_price',
    label: 'Has a special price already',
    words: 'This deal has a special price already, which does not go together with a registration.',
  },
  {
    value: 'contact_lacks_authority',
    label: 'Contact does not decide',
    words: 'The contact you named has no part in this decision.',
  },
  {
    value: 'competitor_bid',
    label: 'Part of a competing bid',
    words: 'Your offer contains a competing product.',
  },
  { value: 'other', label: 'Another reason', words: '' },
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number]['value'];

export const REJECTION_REASON_VALUES = REJECTION_REASONS.map(({ value }) => value) as [
  RejectionReason,
  ...Array<RejectionReason>,
];

/** A kept code; null for one that is none of ours. */
export function reasonOf(code: string | null): RejectionReason | null {
  return REJECTION_REASONS.find(({ value }) => value === code)?.value ?? null;
}

export const VERDICTS = ['approved', 'rejected', 'returned'] as const;
export type VerdictName = (typeof VERDICTS)[number];
