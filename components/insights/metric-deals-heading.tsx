import { periodLabel } from '@/lib/core/periods';
import { plural } from '@/lib/core/words';
import { METRICS, metricTitle, type MetricDeals } from '@/lib/domain/analytics/vocabulary/metrics';
import { fullMoney } from './figure-words';
import { metricWords } from './metric-words';

/** Which figure it is, how many deals it counts and what they are worth: the same as on the report. */
export function MetricDealsHeading({ found }: { found: MetricDeals }) {
  const { metric, stage, deals, valueMinor, currency } = found;
  return (
    <div className="pb-3">
      <h1 className="text-xl font-semibold tracking-tight">{metricTitle(metric, stage)}</h1>
      <p className="text-text-2">{metricWords(found)}</p>
      <p className="pt-1 text-text-2">
        <b className="text-text tabular-nums">{plural(deals, 'deal', 'deals')}</b> worth{' '}
        <b className="text-text tabular-nums">{fullMoney(valueMinor, currency)}</b>, {scopeWords(found)}
      </p>
    </div>
  );
}

function scopeWords({ metric, process, days, partner, region }: MetricDeals): string {
  const span = days ? periodLabel(days) : 'all time';
  return [process.name, METRICS[metric].span === 'now' ? 'today' : span, partner?.name, region]
    .filter(Boolean)
    .join(', ');
}
