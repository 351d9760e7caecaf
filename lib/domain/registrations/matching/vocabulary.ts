/** What two customers are compared by, in the order in which it is shown. */
export const SIGNALS = [
  'website',
  'name',
  'registry',
  'group',
  'contact',
  'phone',
  'address',
  'city',
  'product',
  'period',
] as const;
export type SignalName = (typeof SIGNALS)[number];

export const SIGNAL_LABELS: Record<SignalName, string> = {
  website: 'Website',
  name: 'Name',
  registry: 'Registry no.',
  group: 'Group',
  contact: 'Contact',
  phone: 'Phone',
  address: 'Address',
  city: 'City',
  product: 'Product',
  period: 'Order date',
};

/** One line of the explanation: both sides as they were written, and what it counts. Zero: they differ. */
export type Signal = { signal: SignalName; mine: string; theirs: string; weight: number };

/**
 * Scores go from 0 to 100. From `similarFrom` on somebody should look, below it is chance; from `conflictFrom` on it is the
 * same customer unless somebody says otherwise. The programme sets both.
 */
export type Thresholds = { similarFrom: number; conflictFrom: number };

/** What other thresholds would have made of the last year's registrations. */
export type ThresholdPreview = {
  decided: number;
  /** That somebody would have been told to look at. */
  flagged: number;
  /** Of those rejected because another partner had registered the customer: how many there were, and would have been flagged. */
  rivals: number;
  rivalsFlagged: number;
};
/** Grows with every change of the weights, so that an old explanation still says by which rules it was made. */
export const MATCH_RULES_VERSION = 3;

/** What a registration can resemble. */
export const MATCH_KINDS = ['registration', 'opportunity', 'lead', 'known'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];
