import type { PartnerTier } from '@/lib/domain/partners/vocabulary';

export const LEAD_METHODS = [
  { value: 'round_robin', label: 'In turn', hint: 'The partner who has waited longest for its turn.' },
  { value: 'weighted', label: 'By weight', hint: 'Higher tiers get more: whoever is furthest behind its part.' },
  { value: 'nearest', label: 'The nearest', hint: 'The partner with the shortest way to the customer.' },
  { value: 'best_fit', label: 'The best fit', hint: 'By what partners made of leads before, and how busy they are.' },
  { value: 'first_to_accept', label: 'First to accept', hint: 'All at once; whoever takes it first has it.' },
  { value: 'manual', label: 'By hand', hint: 'It waits for a channel manager.' },
] as const;
export type LeadMethod = (typeof LEAD_METHODS)[number]['value'];

export function methodLabel(method: LeadMethod): string {
  return LEAD_METHODS.find(({ value }) => value === method)?.label ?? method;
}

/** "Leads of which this holds go to such partners, in this way." */
export type LeadRule = {
  id: string;
  name: string;
  active: boolean;
  /** Empty lists, and null, ask nothing. */
  countries: ReadonlyArray<string>;
  sources: ReadonlyArray<string>;
  lines: ReadonlyArray<string>;
  /** Percent. */
  minScore: number | null;
  method: LeadMethod;
  partnerIds: ReadonlyArray<string>;
  minTier: PartnerTier;
  acceptHours: number;
  contactHours: number;
  rounds: number;
  lastPartnerId: string | null;
  version: number;
};

/** What a rule asks of a lead, and what partners are measured against. */
export type Wanted = {
  country: string | null;
  source: string;
  line: string | null;
  /** 0 to 1. */
  score: number | null;
  latitude: number | null;
  longitude: number | null;
};

/** What speaks for or against a partner when a lead is given out. */
export type LeadTaker = {
  partnerId: string;
  name: string;
  isActive: boolean;
  tier: PartnerTier;
  /** Its territory. */
  countries: ReadonlyArray<string>;
  /** Empty: all. */
  lines: ReadonlyArray<string>;
  /** People who can answer. */
  people: number;
  cap: number;
  weight: number;
  latitude: number | null;
  longitude: number | null;
  /** Leads that it works on or holds an offer of. */
  open: number;
  /** Leads that it got in the last thirty days. */
  recent: number;
  /** Closed leads of the last year, and those of them that were converted. */
  closed: number;
  converted: number;
  /** It had this lead before, or was offered it. */
  answered: 'declined' | 'timed_out' | 'had_it' | null;
};

export type Exclusion =
  | 'not_active'
  | 'not_named'
  | 'nobody_there'
  | 'tier'
  | 'territory'
  | 'product'
  | 'capacity'
  | 'share'
  | 'weight'
  | 'declined'
  | 'timed_out'
  | 'had_it';

export const EXCLUSION_WORDS: Record<Exclusion, string> = {
  not_active: 'is not active',
  not_named: 'is not among the partners of this rule',
  nobody_there: 'has nobody who could answer',
  tier: 'is below the tier that the rule asks for',
  territory: 'does not sell in this country',
  product: 'does not sell this product',
  capacity: 'has as many open leads as it may',
  share: 'had its largest part of the last thirty days',
  weight: 'gets no leads by weight',
  declined: 'has declined this lead',
  timed_out: 'let the time for this lead run out',
  had_it: 'had this lead before',
};

/** One partner in a decision: chosen, passed over with what was said for it, or excluded with the reason. */
export type Considered = {
  partnerId: string;
  name: string;
  chosen: boolean;
  excluded: Exclusion | null;
  /** What the method saw: "214 km", "behind its part by 1.3". */
  why: string;
};

export type RoutingView = {
  id: string;
  round: number;
  ruleName: string;
  method: LeadMethod;
  candidates: ReadonlyArray<Considered>;
  decidedBy: string;
  decidedAt: string;
};

/** What the rules would have done with the leads of the last so many days. */
export type RoutingSimulation = {
  days: number;
  leads: number;
  matching: number;
  takenEarlier: number;
  /** Leads by whoever would have got the first offer; those that nobody could have got come last, without a name. */
  byPartner: ReadonlyArray<{ partner: string | null; leads: number }>;
};

export const MAX_LEAD_RULES = 50;
/** So many get an offer at once, at most. */
export const MOST_AT_ONCE = 50;
export const SIMULATED_LEAD_DAYS = 90;
