import type { ReactNode } from 'react';
import { formatCount } from '@/lib/core/words';
import type { Metric } from '@/lib/domain/analytics/vocabulary/metrics';
import type { StageFigures, Visits } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { NOTHING, rateWords } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { PlainTable } from './plain-table';

type FunnelTableProps = { stages: ReadonlyArray<StageFigures>; won: number; paths: InsightPaths };

type Row = { key: string; name: string; cells: ReadonlyArray<ReactNode> };

/** What the funnel draws, as figures that open their deals. */
export function FunnelTable({ stages, won, paths }: FunnelTableProps) {
  return (
    <PlainTable
      label="Funnel as a table"
      rows={[...stages.map((stage) => stageRow(stage, paths)), wonRow(won, paths)]}
      rowKey={({ key }) => key}
      columns={[
        { header: 'Stage', cell: ({ name }: Row) => name, text: true },
        ...FIGURES.map(({ header }, at) => ({ header, cell: ({ cells }: Row) => cells[at] ?? NOTHING })),
      ]}
    />
  );
}

function stageRow({ key, name, visits }: StageFigures, paths: InsightPaths): Row {
  const cells = FIGURES.map(({ header, metric, figure }) => (
    <FigureLink
      key={header}
      href={paths.deals(metric, { stage: key })}
      figure={figure(visits)}
      of={`${header.toLowerCase()}, ${name}`}
    />
  ));
  return { key, name, cells };
}

function wonRow(won: number, paths: InsightPaths): Row {
  const cell = <FigureLink key="won" href={paths.deals('won')} figure={formatCount(won)} of="deals won" />;
  return { key: 'won', name: 'Won', cells: [cell] };
}

const FIGURES: ReadonlyArray<{ header: string; metric: Metric; figure: (visits: Visits) => string }> = [
  { header: 'Came', metric: 'entered', figure: ({ entered }) => formatCount(entered) },
  { header: 'Went on', metric: 'went_on', figure: ({ conversion }) => rateWords(conversion) },
  { header: 'Lost', metric: 'lost_here', figure: ({ lost }) => formatCount(lost) },
  { header: 'Back', metric: 'went_back', figure: ({ wentBack }) => formatCount(wentBack) },
  { header: 'Still there', metric: 'still_here', figure: ({ stillHere }) => formatCount(stillHere) },
];
