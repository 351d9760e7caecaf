/** The parts of the filter, as they are called in the address and in the API. */
export const FILTER_KEYS = ['q', 'partner', 'region', 'owner', 'closing', 'worth', 'need'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Only what was chosen. */
export type ChosenFilter = Partial<Record<FilterKey, string>>;
