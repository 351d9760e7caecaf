import { formatCount } from '@/lib/core/words';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { compactMoney, dayFigure, NOTHING, percent, range } from './figure-words';
import { PlainTable } from './plain-table';

/** Every figure of every stage, also those that the drawing leaves out. */
export function StageFiguresTable({ stages, currency }: { stages: ReadonlyArray<StageFigures>; currency: string }) {
  return (
    <PlainTable label="All figures per stage" columns={columnsIn(currency)} rows={stages} rowKey={({ key }) => key} />
  );
}

function columnsIn(currency: string) {
  const count = (of: (stage: StageFigures) => number | null) => (stage: StageFigures) => {
    const value = of(stage);
    return value === null ? NOTHING : formatCount(value);
  };
  return [
    { header: 'Stage', cell: ({ name }: StageFigures) => name, text: true as const },
    { header: 'Deals', cell: count(({ standing }) => standing.deals) },
    { header: 'Value', cell: ({ standing }: StageFigures) => compactMoney(standing.valueMinor, currency) },
    { header: 'Weighted', cell: ({ standing }: StageFigures) => compactMoney(standing.weightedMinor, currency) },
    { header: 'Age', cell: ({ standing }: StageFigures) => dayFigure(standing.ageDays) },
    { header: 'Stalled', cell: count(({ standing }) => standing.stalled) },
    { header: 'Stalled after', cell: ({ standing }: StageFigures) => dayFigure(standing.stalledAfterDays) },
    { header: 'Entered', cell: count(({ visits }) => visits.entered) },
    { header: 'Still here', cell: count(({ visits }) => visits.stillHere) },
    { header: 'Went on', cell: count(({ visits }) => visits.wentOn) },
    { header: 'of those left', cell: ({ visits }: StageFigures) => percent(visits.conversion.rate) },
    { header: '95 %', cell: ({ visits }: StageFigures) => range(visits.conversion, '–') },
    { header: 'Lost', cell: count(({ visits }) => visits.lost) },
    { header: 'Went back', cell: count(({ visits }) => visits.wentBack) },
    { header: 'Median', cell: ({ visits }: StageFigures) => dayFigure(visits.medianDays) },
    { header: 'P80', cell: ({ visits }: StageFigures) => dayFigure(visits.p80Days) },
    { header: 'Median won', cell: ({ visits }: StageFigures) => dayFigure(visits.wonMedianDays) },
    { header: 'Median lost', cell: ({ visits }: StageFigures) => dayFigure(visits.lostMedianDays) },
    { header: 'Of cycle', cell: ({ cycleShare }: StageFigures) => percent(cycleShare) },
    { header: 'Target', cell: count(({ targetDays }) => targetDays) },
    { header: 'Maximum', cell: count(({ maxDays }) => maxDays) },
  ];
}
