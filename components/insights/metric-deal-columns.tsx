import type { Column } from '@/components/shared/data-table-columns';
import { Party } from '@/components/shared/party';
import { StageName } from '@/components/shared/stage-name';
import { formatDate } from '@/lib/core/format-date';
import { METRICS, type MetricDeal, type MetricDeals } from '@/lib/domain/analytics/vocabulary/metrics';
import { dayFigure, fullMoney, NOTHING } from './figure-words';

/** The deal, what it is worth, and the days that the figure is about. */
export function metricDealColumns({ metric, currency, timeZone }: MetricDeals): ReadonlyArray<Column<MetricDeal>> {
  const day = (instant: string | null) =>
    instant ? formatDate(new Date(instant), { timeZone, style: 'long' }) : NOTHING;
  return [
    {
      key: 'title',
      header: 'Customer',
      phone: 'title',
      width: '28%',
      cell: ({ title, number }) => (
        <>
          {title} <span className="font-normal text-text-3">D-{number}</span>
        </>
      ),
    },
    {
      key: 'partner',
      header: 'Partner',
      phone: 'line',
      width: '22%',
      cell: ({ partner }) => <Party name={partner.name} kind="company" />,
    },
    {
      key: 'stage',
      header: 'Stage',
      cell: ({ stageName, stageKind }) =>
        stageKind === 'open' ? stageName : <StageName name={stageName} kind={stageKind} />,
    },
    {
      key: 'entered',
      header: METRICS[metric].days === 'Cycle' ? 'Opened' : 'Entered',
      from: 'lg',
      numeric: true,
      cell: ({ enteredAt }) => day(enteredAt),
    },
    { key: 'closed', header: 'Closed', from: 'lg', numeric: true, cell: ({ closedAt }) => day(closedAt) },
    {
      key: 'days',
      header: `${METRICS[metric].days}, days`,
      numeric: true,
      phone: 'end',
      cell: ({ days }) => (
        <>
          {dayFigure(days)} {days === null ? null : <span className="md:hidden">days</span>}
        </>
      ),
    },
    {
      key: 'value',
      header: 'Value',
      numeric: true,
      phone: 'amount',
      cell: ({ valueMinor }) => fullMoney(valueMinor, currency),
    },
  ];
}
