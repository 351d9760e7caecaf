/**
 * What is true in the sample's history, so that the screens have something real to find: a bottleneck in each line, a
 * real effect of certification, a season, a partner that is going quiet.
 */
export type StageStatistics = {
  key: string;
  /** Chance to leave it forward rather than lost. */
  goesOn: number;
  /** Median days in it. */
  days: number;
};

export type LineStatistics = {
  line: 'it' | 'manufacturing';
  processName: string;
  deals: number;
  stages: ReadonlyArray<StageStatistics>;
  wonKey: string;
  /** Median and spread of the amount, in euros. */
  amount: { median: number; sigma: number };
  /** The stage in which a certified partner does better, and by how many points. */
  certification: { stage: string; points: number };
};

export const IT: LineStatistics = {
  line: 'it',
  processName: 'IT channel',
  deals: 940,
  stages: [
    { key: 'prospect', goesOn: 0.84, days: 5 },
    { key: 'qualified', goesOn: 0.86, days: 9 },
    { key: 'solution_demo', goesOn: 0.62, days: 27 },
    { key: 'proposal', goesOn: 0.88, days: 14 },
    { key: 'negotiation', goesOn: 0.93, days: 12 },
  ],
  wonKey: 'won',
  amount: { median: 46_000, sigma: 0.55 },
  certification: { stage: 'solution_demo', points: 0.12 },
};

export const MANUFACTURING: LineStatistics = {
  line: 'manufacturing',
  processName: 'Manufacturing channel',
  deals: 640,
  stages: [
    { key: 'enquiry', goesOn: 0.8, days: 4 },
    { key: 'needs_site_survey', goesOn: 0.87, days: 11 },
    { key: 'specification', goesOn: 0.85, days: 15 },
    { key: 'quote', goesOn: 0.58, days: 23 },
    { key: 'purchase_order', goesOn: 0.96, days: 6 },
    { key: 'production', goesOn: 0.99, days: 32 },
  ],
  wonKey: 'delivered',
  amount: { median: 31_000, sigma: 0.7 },
  certification: { stage: 'quote', points: 0.08 },
};

/** New deals by month, January first, relative to an even year: quiet summers, busy autumns. */
export const SEASON = [0.95, 1.05, 1.15, 1.05, 1, 0.95, 0.65, 0.6, 1.15, 1.25, 1.2, 0.75] as const;

export const HISTORY_DAYS = 548;

export const LOST_REASONS = [
  { reason: 'No budget', weight: 31 },
  { reason: 'Chose a competitor', weight: 24 },
  { reason: 'Price', weight: 14 },
  { reason: 'Stopped answering', weight: 13 },
  { reason: 'Missing function', weight: 11 },
  { reason: 'Never a real case', weight: 7 },
] as const;
