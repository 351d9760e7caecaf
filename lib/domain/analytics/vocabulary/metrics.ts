import type { ForecastCategory, StageKind } from '@/lib/domain/process/vocabulary';
import type { MonthKey, ReportScope } from './report';

/**
 * The figures whose deals can be listed. `stage` ones are about one stage and need its key; `days` says what the column
 * of days in the list means; `now` ones are the same whatever the period.
 */
export const METRICS = {
  in_stage: { title: 'Deals in this stage now', about: 'stage', days: 'In stage', span: 'now' },
  stalled_in_stage: { title: 'Stalled deals in this stage', about: 'stage', days: 'In stage', span: 'now' },
  entered: { title: 'Deals that entered this stage', about: 'stage', days: 'In stage', span: 'period' },
  left: { title: 'Deals that left this stage', about: 'stage', days: 'In stage', span: 'period' },
  went_on: { title: 'Deals that went on from this stage', about: 'stage', days: 'In stage', span: 'period' },
  lost_here: { title: 'Deals lost from this stage', about: 'stage', days: 'In stage', span: 'period' },
  went_back: { title: 'Deals that went back from this stage', about: 'stage', days: 'In stage', span: 'period' },
  still_here: {
    title: 'Deals that entered this stage and are still there',
    about: 'stage',
    days: 'In stage',
    span: 'period',
  },
  won_timed: { title: 'Deals that left this stage and were won', about: 'stage', days: 'In stage', span: 'period' },
  lost_timed: { title: 'Deals that left this stage and were lost', about: 'stage', days: 'In stage', span: 'period' },
  cycle_in_stage: { title: 'Time of won deals in this stage', about: 'stage', days: 'In stage', span: 'period' },
  open: { title: 'Open pipeline', about: 'process', days: 'In stage', span: 'now' },
  open_qualified: { title: 'Open and qualified deals', about: 'process', days: 'In stage', span: 'now' },
  stalled: { title: 'Stalled deals', about: 'process', days: 'In stage', span: 'now' },
  won: { title: 'Won deals', about: 'process', days: 'Cycle', span: 'period' },
  lost: { title: 'Lost deals', about: 'process', days: 'Cycle', span: 'period' },
  closed: { title: 'Won and lost deals', about: 'process', days: 'Cycle', span: 'period' },
  cycle: { title: 'Won deals with their cycle', about: 'process', days: 'Cycle', span: 'period' },
  month_won: { title: 'Deals won in this month', about: 'month', days: 'Cycle', span: 'period' },
  month_open: { title: 'Open deals expected then', about: 'month', days: 'In stage', span: 'now' },
} as const satisfies Record<
  string,
  { title: string; about: 'stage' | 'process' | 'month'; days: string; span: 'now' | 'period' }
>;

export type Metric = keyof typeof METRICS;

/** "Deals lost from Solution demo". */
export function metricTitle(metric: Metric, stage: { name: string } | null): string {
  const { title } = METRICS[metric];
  return stage ? title.replace('this stage', stage.name) : title;
}

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
