/** What two customers are compared by, in the order in which it is shown. */
export const SIGNALS = ['website', 'name', 'contact', 'city', 'product'] as const;
export type SignalName = (typeof SIGNALS)[number];

export const SIGNAL_LABELS: Record<SignalName, string> = {
  website: 'Website',
  name: 'Name',
  contact: 'Contact',
  city: 'City',
  product: 'Product',
};

/** One line of the explanation: both sides as they were written, and what it counts. Zero: they differ. */
export type Signal = { signal: SignalName; mine: string; theirs: string; weight: number };

/** From here on somebody should look; below it is chance. Scores go from 0 to 100. */
export const SIMILAR_FROM = 35;
/** From here on it is the same customer unless somebody says otherwise. */
export const CONFLICT_FROM = 60;
/** Grows with every change of the weights, so that an old explanation still says by which rules it was made. */
export const MATCH_RULES_VERSION = 2;
