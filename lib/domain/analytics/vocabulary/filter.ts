/** The periods a report can be asked for, as the filter sentence says them: "over the last 12 months". */
export const INSIGHT_PERIODS = [
  { value: 'last_30_days', label: 'the last 30 days' },
  { value: 'last_90_days', label: 'the last 90 days' },
  { value: 'last_12_months', label: 'the last 12 months' },
  { value: 'this_quarter', label: 'this quarter' },
  { value: 'last_quarter', label: 'last quarter' },
  { value: 'this_year', label: 'this year' },
  { value: 'last_year', label: 'last year' },
  { value: 'all_time', label: 'all time' },
] as const;

/** `days`: from one day to another, both given. */
export type InsightPeriod = (typeof INSIGHT_PERIODS)[number]['value'] | 'days';

export const USUAL_PERIOD = 'last_12_months' satisfies InsightPeriod;
