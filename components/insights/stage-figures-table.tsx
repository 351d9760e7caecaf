import { formatCount } from '@/lib/core/words';
import type { Metric } from '@/lib/domain/analytics/vocabulary/metrics';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { compactMoney, dayFigure, NOTHING, percent, range } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { PlainTable } from './plain-table';

type StageFiguresTableProps = { stages: ReadonlyArray<StageFigures>; currency: string; paths: InsightPaths };

/** Every figure of every stage, also those that the drawing leaves out. */
export function StageFiguresTable({ stages, currency, paths }: StageFiguresTableProps) {
  const columns = figuresIn(currency).map(({ header, metric, figure }) => ({
    header,
    cell: (stage: StageFigures) =>
      metric ? (
        <FigureLink
          href={paths.deals(metric, { stage: stage.key })}
          figure={figure(stage)}
          of={`${header}, ${stage.name}`}
        />
      ) : (
        figure(stage)
      ),
  }));

  return (
    <PlainTable
      label="All figures per stage"
      columns={[{ header: 'Stage', cell: ({ name }: StageFigures) => name, text: true }, ...columns]}
      rows={stages}
      rowKey={({ key }) => key}
    />
  );
}

/** What a column says, and the deals behind it; a setting of the process has none. */
type Figure = { header: string; metric?: Metric; figure: (stage: StageFigures) => string };

function figuresIn(currency: string): ReadonlyArray<Figure> {
  const money = (minor: string) => compactMoney(minor, currency);
  return [
    { header: 'Deals', metric: 'in_stage', figure: ({ standing }) => count(standing.deals) },
    { header: 'Value', metric: 'in_stage', figure: ({ standing }) => money(standing.valueMinor) },
    { header: 'Weighted', metric: 'in_stage', figure: ({ standing }) => money(standing.weightedMinor) },
    { header: 'Age', metric: 'in_stage', figure: ({ standing }) => dayFigure(standing.ageDays) },
    { header: 'Stalled', metric: 'stalled_in_stage', figure: ({ standing }) => count(standing.stalled) },
    { header: 'Stalled after', figure: ({ standing }) => dayFigure(standing.stalledAfterDays) },
    { header: 'Entered', metric: 'entered', figure: ({ visits }) => count(visits.entered) },
    { header: 'Still here', metric: 'still_here', figure: ({ visits }) => count(visits.stillHere) },
    { header: 'Went on', metric: 'went_on', figure: ({ visits }) => count(visits.wentOn) },
    { header: 'of those left', metric: 'left', figure: ({ visits }) => percent(visits.conversion.rate) },
    { header: '95 %', metric: 'left', figure: ({ visits }) => range(visits.conversion, '–') },
    { header: 'Lost', metric: 'lost_here', figure: ({ visits }) => count(visits.lost) },
    { header: 'Went back', metric: 'went_back', figure: ({ visits }) => count(visits.wentBack) },
    { header: 'Median', metric: 'left', figure: ({ visits }) => dayFigure(visits.medianDays) },
    { header: 'P80', metric: 'left', figure: ({ visits }) => dayFigure(visits.p80Days) },
    { header: 'Median won', metric: 'won_timed', figure: ({ visits }) => dayFigure(visits.wonMedianDays) },
    { header: 'Median lost', metric: 'lost_timed', figure: ({ visits }) => dayFigure(visits.lostMedianDays) },
    { header: 'Of cycle', metric: 'cycle_in_stage', figure: ({ cycleShare }) => percent(cycleShare) },
    { header: 'Target', figure: ({ targetDays }) => count(targetDays) },
    { header: 'Maximum', figure: ({ maxDays }) => count(maxDays) },
  ];
}

function count(value: number | null): string {
  return value === null ? NOTHING : formatCount(value);
}
