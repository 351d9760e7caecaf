/**
 * What a vendor's pipeline looks like after eighteen months: how many deals stand where, how long they stay, how they are
 * spread over partners. The sums of the shares need not be 1.
 */
export const PARTNERS = 500;
export const HISTORY_DAYS = 548;

/** Where deals stand now. About a third is open, the rest was decided, more often against us. */
export const STANDING = [
  { key: 'prospect', share: 0.1 },
  { key: 'qualified', share: 0.08 },
  { key: 'solution_demo', share: 0.07 },
  { key: 'proposal', share: 0.04 },
  { key: 'negotiation', share: 0.03 },
  { key: 'won', share: 0.27 },
  { key: 'lost', share: 0.41 },
] as const;

/** From which stage the lost ones were lost. */
export const LOST_FROM = [
  { key: 'prospect', share: 0.26 },
  { key: 'qualified', share: 0.19 },
  { key: 'solution_demo', share: 0.42 },
  { key: 'proposal', share: 0.08 },
  { key: 'negotiation', share: 0.05 },
] as const;

/** Median days of a stay, and its spread on the logarithm. */
export const DAYS: Readonly<Record<string, number>> = {
  prospect: 5,
  qualified: 9,
  solution_demo: 27,
  proposal: 14,
  negotiation: 12,
};
export const SPREAD = 0.6;

/** Chance that a deal falls back by one stage before it goes on. */
export const SETBACK = 0.07;

export const BACK_REASONS = ['The customer reopened the question of fit', 'A criterion was marked too early'] as const;

/** A few partners bring many deals, many bring few: the weight of the partner at this place, the first being 0. */
export function partnerWeight(place: number): number {
  return (place + 1) ** -0.6;
}

/** Seven in ten deals are with a customer that the partner did not have before. */
export const NEW_CUSTOMER = 0.7;

/** Deals that came in as a registration, and registrations that wait for a decision, per deal. */
export const REGISTERED = 0.6;
export const WAITING = 0.005;
