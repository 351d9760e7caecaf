import { formatCount } from '@/lib/core/words';
import type { PartnerFigures } from '@/lib/domain/analytics/vocabulary/report';
import { compactMoney, dayFigure, percent, range } from './figure-words';
import { LatelyWords } from './lately-words';
import { PlainTable } from './plain-table';

type PartnerFiguresTableProps = { partners: ReadonlyArray<PartnerFigures>; currency: string };

/** Every figure of every partner, also those that the ranking leaves out. */
export function PartnerFiguresTable({ partners, currency }: PartnerFiguresTableProps) {
  const money = (minor: string | null) => compactMoney(minor, currency);
  return (
    <PlainTable
      label="All figures per partner"
      rows={partners}
      rowKey={({ partner }) => partner.id}
      columns={[
        { header: 'Partner', cell: ({ partner }) => partner.name, text: true },
        { header: 'Region', cell: ({ partner }) => partner.region, text: true },
        { header: 'Open deals', cell: ({ open }) => formatCount(open) },
        { header: 'Open value', cell: ({ openMinor }) => money(openMinor) },
        { header: 'Weighted', cell: ({ weightedMinor }) => money(weightedMinor) },
        { header: 'Age', cell: ({ ageDays }) => dayFigure(ageDays) },
        { header: 'Stalled', cell: ({ stalled }) => formatCount(stalled) },
        { header: 'Won', cell: ({ won }) => formatCount(won) },
        { header: 'Lost', cell: ({ lost }) => formatCount(lost) },
        { header: 'Won value', cell: ({ wonMinor }) => money(wonMinor) },
        { header: 'Win rate', cell: ({ winRate }) => percent(winRate.rate) },
        { header: '95 %', cell: ({ winRate }) => range(winRate, '–') },
        { header: 'Average deal', cell: ({ averageMinor }) => money(averageMinor) },
        { header: 'Cycle', cell: ({ cycleMedianDays }) => dayFigure(cycleMedianDays) },
        { header: 'P80', cell: ({ cycleP80Days }) => dayFigure(cycleP80Days) },
        { header: 'Velocity a day', cell: ({ velocityMinor }) => money(velocityMinor) },
        { header: 'Lately', cell: ({ lately }) => <LatelyWords lately={lately} /> },
      ]}
    />
  );
}
