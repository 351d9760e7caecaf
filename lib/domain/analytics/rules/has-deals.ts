import type { Report } from '@/lib/domain/analytics/vocabulary/report';

/** Whether anything at all stands in a stage, came or was closed in what was asked about. */
export function hasDeals({ stages, summary }: Pick<Report, 'stages' | 'summary'>): boolean {
  const counted = stages.some(({ standing, visits }) => standing.deals > 0 || visits.entered > 0);
  return counted || summary.won + summary.lost > 0;
}
