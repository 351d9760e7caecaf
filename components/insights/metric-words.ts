import { FORECAST_CATEGORIES } from '@/lib/domain/process/vocabulary';
import type { Metric, MetricDeals } from '@/lib/domain/analytics/vocabulary/metrics';
import { monthWords } from './month-words';

const WORDS: Record<Metric, string> = {
  in_stage: 'Open deals that stand in the stage now, whatever the period.',
  stalled_in_stage: 'Open deals that have been in the stage for longer than it allows, whatever the period.',
  entered: 'Deals that came to the stage for the first time in the period, and the days they spent there in all.',
  left: 'Of the deals that entered in the period, those that have left. The median and P80 are taken of their days.',
  went_on:
    'Of the deals that entered in the period, those that reached a later stage or were won after their last stay.',
  lost_here: 'Of the deals that entered in the period, those that were lost right from this stage.',
  went_back:
    'Of the deals that entered in the period, those that went back to an earlier stage and did not come further again.',
  still_here: 'Of the deals that entered in the period, those that have not left.',
  won_timed: 'Of the deals that entered in the period and have left, those that were won.',
  lost_timed: 'Of the deals that entered in the period and have left, those that were lost, here or later.',
  cycle_in_stage:
    'Deals won in the period, and the days between qualification and order that they spent in this stage.',
  open: 'Open deals, without stages of the forecast category Omitted, whatever the period.',
  open_qualified: 'Open deals that have left the first stage once, as sales velocity counts them.',
  stalled: 'Open deals that have been in their stage for longer than it allows, whatever the period.',
  won: 'Deals won in the period.',
  lost: 'Deals lost in the period.',
  closed: 'Deals won or lost in the period: the base of the win rate.',
  cycle: 'Deals won in the period, with the days from qualification to the order. Median and P80 are taken of them.',
  month_won: 'Deals won in this month, as far as it lies in the period.',
  month_open: 'Open deals whose order is expected then.',
};

/** What the figure counts, in a sentence. */
export function metricWords({ metric, month, category }: Pick<MetricDeals, 'metric' | 'month' | 'category'>): string {
  if (month === null) return WORDS[metric];
  const label = FORECAST_CATEGORIES.find(({ value }) => value === category)?.label;
  return `${WORDS[metric]} ${monthWords(month)}${label ? `, ${label}` : ''}.`;
}
