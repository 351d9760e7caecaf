import type { ForecastCategory, StageKind } from '@/lib/domain/process/vocabulary';
import type { MonthKey, ReportScope } from './report';

/**
 * The figures whose deals can be listed. `stage` ones are about one stage and need its key; `days` says what the column
 * of days in the list means.
 */
export const METRICS = {
  in_stage: { title: 'Deals in this stage now', about: 'stage', days: 'In stage' },
  stalled_in_stage: { title: 'Stalled deals in this stage', about: 'stage', days: 'In stage' },
  entered: { title: 'Deals that entered this stage', about: 'stage', days: 'In stage' },
  left: { title: 'Deals that left this stage', about: 'stage', days: 'In stage' },
  went_on: { title: 'Deals that went on from this stage', about: 'stage', days: 'In stage' },
  lost_here: { title: 'Deals lost from this stage', about: 'stage', days: 'In stage' },
  went_back: { title: 'Deals that went back from this stage', about: 'stage', days: 'In stage' },
  still_here: { title: 'Deals that entered and are still there', about: 'stage', days: 'In stage' },
  won_timed: { title: 'Deals that left this stage and were won', about: 'stage', days: 'In stage' },
  lost_timed: { title: 'Deals that left this stage and were lost', about: 'stage', days: 'In stage' },
  cycle_in_stage: { title: 'Time of won deals in this stage', about: 'stage', days: 'In stage' },
  open: { title: 'Open pipeline', about: 'process', days: 'In stage' },
  open_qualified: { title: 'Open and qualified deals', about: 'process', days: 'In stage' },
  stalled: { title: 'Stalled deals', about: 'process', days: 'In stage' },
  won: { title: 'Won deals', about: 'process', days: 'Cycle' },
  lost: { title: 'Lost deals', about: 'process', days: 'Cycle' },
  closed: { title: 'Won and lost deals', about: 'process', days: 'Cycle' },
  cycle: { title: 'Won deals with their cycle', about: 'process', days: 'Cycle' },
  month_won: { title: 'Deals won in this month', about: 'month', days: 'Cycle' },
  month_open: { title: 'Open deals expected then', about: 'month', days: 'In stage' },
} as const satisfies Record<string, { title: string; about: 'stage' | 'process' | 'month'; days: string }>;

export type Metric = keyof typeof METRICS;

export const METRIC_NAMES = Object.keys(METRICS) as [Metric, ...Array<Metric>];

/** A deal behind a figure. */
export type MetricDeal = {
  id: string;
  number: number;
  title: string;
  partner: { id: string; name: string };
  stageName: string;
  stageKind: StageKind;
  valueMinor: string;
  /** Days as the metric counts them; null when the deal has none. */
  days: number | null;
  /** When it entered the stage, or was opened. */
  enteredAt: string;
  closedAt: string | null;
  closeDate: string | null;
};

export type MetricDeals = ReportScope & {
  metric: Metric;
  stage: { key: string; name: string } | null;
  month: MonthKey | null;
  category: ForecastCategory | null;
  deals: number;
  valueMinor: string;
  rows: ReadonlyArray<MetricDeal>;
};
