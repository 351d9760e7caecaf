import { USUAL_PERIOD } from '@/lib/domain/analytics/vocabulary/filter';
import type { Metric } from '@/lib/domain/analytics/vocabulary/metrics';
import type { ReportScope } from '@/lib/domain/analytics/vocabulary/report';

type Asked = Pick<ReportScope, 'process' | 'period' | 'days' | 'partner' | 'region'>;
type Subject = { stage?: string; month?: string; category?: string; partnerId?: string };

/** Addresses that ask the same question as the report: of the deals behind a figure, of a table as a file. */
export function insightPaths(asked: Asked) {
  const scope = scopeOf(asked);
  return {
    report: (partnerId?: string) => `/insights?${join(scope, partnerId === undefined ? {} : { partnerId })}`,
    deals: (metric: Metric, subject: Subject = {}) => `/insights/deals?${join(scope, { metric, ...subject })}`,
    file: (table: 'stages' | 'partners' | 'months') => `/api/v1/insights/export?${join(scope, { table })}`,
    dealsFile: (metric: Metric, subject: Subject) =>
      `/api/v1/insights/export?${join(scope, { table: 'deals', metric, ...subject })}`,
  };
}

export type InsightPaths = ReturnType<typeof insightPaths>;

function scopeOf({ process, period, days, partner, region }: Asked): Record<string, string> {
  return {
    processId: process.id,
    ...(period === 'days' && days ? days : {}),
    ...(period !== 'days' && period !== USUAL_PERIOD && { period }),
    ...(partner && { partnerId: partner.id }),
    ...(region && { region }),
  };
}

function join(scope: Record<string, string>, more: Record<string, string>): string {
  return new URLSearchParams({ ...scope, ...more }).toString();
}
