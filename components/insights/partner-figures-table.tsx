import { formatCount } from '@/lib/core/words';
import type { Metric } from '@/lib/domain/analytics/vocabulary/metrics';
import type { PartnerFigures } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { compactMoney, dayFigure, percent, range } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { LatelyWords } from './lately-words';
import { PlainTable } from './plain-table';

type PartnerFiguresTableProps = { partners: ReadonlyArray<PartnerFigures>; currency: string; paths: InsightPaths };

/** Every figure of every partner, also those that the ranking leaves out. */
export function PartnerFiguresTable({ partners, currency, paths }: PartnerFiguresTableProps) {
  const columns = figuresIn(currency).map(({ header, metric, figure }) => ({
    header,
    cell: (figures: PartnerFigures) => (
      <FigureLink
        href={paths.deals(metric, { partnerId: figures.partner.id })}
        figure={figure(figures)}
        of={`${header}, ${figures.partner.name}`}
      />
    ),
  }));

  return (
    <PlainTable
      label="All figures per partner"
      rows={partners}
      rowKey={({ partner }) => partner.id}
      columns={[
        { header: 'Partner', cell: ({ partner }: PartnerFigures) => partner.name, text: true },
        { header: 'Region', cell: ({ partner }: PartnerFigures) => partner.region, text: true },
        ...columns,
        { header: 'Lately', cell: ({ lately }: PartnerFigures) => <LatelyWords lately={lately} /> },
      ]}
    />
  );
}

/** What a column says, and the deals behind it. */
type Figure = { header: string; metric: Metric; figure: (figures: PartnerFigures) => string };

function figuresIn(currency: string): ReadonlyArray<Figure> {
  const money = (minor: string | null) => compactMoney(minor, currency);
  return [
    { header: 'Open deals', metric: 'open', figure: ({ open }) => formatCount(open) },
    { header: 'Open value', metric: 'open', figure: ({ openMinor }) => money(openMinor) },
    { header: 'Weighted', metric: 'open', figure: ({ weightedMinor }) => money(weightedMinor) },
    { header: 'Age', metric: 'open', figure: ({ ageDays }) => dayFigure(ageDays) },
    { header: 'Stalled', metric: 'stalled', figure: ({ stalled }) => formatCount(stalled) },
    { header: 'Won', metric: 'won', figure: ({ won }) => formatCount(won) },
    { header: 'Lost', metric: 'lost', figure: ({ lost }) => formatCount(lost) },
    { header: 'Won value', metric: 'won', figure: ({ wonMinor }) => money(wonMinor) },
    { header: 'Win rate', metric: 'closed', figure: ({ winRate }) => percent(winRate.rate) },
    { header: '95 %', metric: 'closed', figure: ({ winRate }) => range(winRate, '–') },
    { header: 'Average deal', metric: 'won', figure: ({ averageMinor }) => money(averageMinor) },
    { header: 'Cycle', metric: 'cycle', figure: ({ cycleMedianDays }) => dayFigure(cycleMedianDays) },
    { header: 'P80', metric: 'cycle', figure: ({ cycleP80Days }) => dayFigure(cycleP80Days) },
    { header: 'Velocity a day', metric: 'open_qualified', figure: ({ velocityMinor }) => money(velocityMinor) },
  ];
}
