export const PARTNER_TYPES = [
  { value: 'reseller', label: 'Reseller' },
  { value: 'msp', label: 'MSP' },
  { value: 'integrator', label: 'Integrator' },
  { value: 'representative', label: 'Representative' },
  { value: 'distributor', label: 'Distributor' },
] as const;
export type PartnerType = (typeof PARTNER_TYPES)[number]['value'];

export const PARTNER_TIERS = [
  { value: 'registered', label: 'Registered' },
  { value: 'silver', label: 'Silver' },
  { value: 'gold', label: 'Gold' },
  { value: 'platinum', label: 'Platinum' },
] as const;
export type PartnerTier = (typeof PARTNER_TIERS)[number]['value'];

export const PARTNER_STATUSES = [
  { value: 'applicant', label: 'Applicant' },
  { value: 'active', label: 'Active' },
  { value: 'paused', label: 'Paused' },
  { value: 'ended', label: 'Ended' },
] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number]['value'];

export const PARTNER_ORDERS = [
  { value: 'needs', label: 'what needs you' },
  { value: 'name', label: 'name' },
  { value: 'value', label: 'open value' },
  { value: 'won', label: 'won in 12 months' },
  { value: 'seen', label: 'last seen' },
] as const;
export type PartnerOrder = (typeof PARTNER_ORDERS)[number]['value'];

/** What stands in the record; everybody who may see the partner may see this. */
export type PartnerFacts = {
  id: string;
  name: string;
  type: PartnerType;
  tier: PartnerTier;
  status: PartnerStatus;
  region: string;
  country: string;
  website: string | null;
  manager: { id: string; name: string } | null;
  parent: { id: string; name: string } | null;
  certified: boolean;
  externalId: string | null;
  createdAt: string;
  version: number;
};

/** What is counted about it. Amounts are in the workspace's currency. */
export type PartnerFigures = {
  people: number;
  openDeals: number;
  openMinor: string;
  wonDeals: number;
  wonMinor: string;
  lostDeals: number;
  /** Registrations sent in the last twelve months, and those of them that were approved. */
  registrations: number;
  approved: number;
  /** Registrations that wait for the vendor. */
  waiting: number;
  lastSeenAt: string | null;
};

export type Tone = 'bad' | 'warn' | 'ok' | 'plain';

/** New deals of the last 90 days against the partner's own year before. */
export type Lately = 'as_usual' | 'picking_up' | 'going_quiet' | 'too_few';

export const HEALTH_KINDS = ['waiting', 'quiet', 'absent', 'growing', 'usual', 'new', 'over'] as const;
export type HealthKind = (typeof HEALTH_KINDS)[number];

/** How a partner does, in words, with the reason. */
export type Health = { kind: HealthKind; words: string; reason: string; tone: Tone };

/** The health is the vendor's own opinion: null for partners. */
export type PartnerView = PartnerFacts & PartnerFigures & { health: Health | null };

export type PartnerList = {
  partners: ReadonlyArray<PartnerView>;
  /** How many fit the filter, shown or not. */
  total: number;
  currency: string;
  /** Of all partners, whatever the filter. */
  summary: {
    active: number;
    applicants: number;
    openDeals: number;
    openMinor: string;
    /** Closed in the last twelve months. */
    wonDeals: number;
    lostDeals: number;
  };
  regions: ReadonlyArray<string>;
};

export function labelOf<Value extends string>(
  options: ReadonlyArray<{ value: Value; label: string }>,
  value: Value,
): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
