import { StageName } from '@/components/shared/stage-name';
import { cn } from '@/components/ui/cn';
import { TableCell } from '@/components/ui/table-cell';
import { TableRow } from '@/components/ui/table-row';
import { formatCount, ofTotal } from '@/lib/core/words';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { dayFigure, NOTHING, percent, rateWords } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { StandingCells } from './standing-cells';
import { TimeMarks } from './time-marks';

type StageRowProps = {
  stage: StageFigures;
  /** Its place among the open stages, from 1. */
  position: number;
  openStages: number;
  scale: number;
  currency: string;
  paths: InsightPaths;
  isWorst: boolean;
};

export function StageRow({ stage, position, openStages, scale, currency, paths, isWorst }: StageRowProps) {
  const { key, name, visits, cycleShare, targetDays } = stage;
  const deals = (metric: Parameters<InsightPaths['deals']>[0]) => paths.deals(metric, { stage: key });
  const strong = isWorst ? 'font-semibold' : '';

  return (
    <TableRow className={cn('[&>td]:h-10 max-md:[&>td]:h-11', isWorst && worst)}>
      <TableCell>
        <StageName
          name={stage.isInUse ? name : `${name} (former)`}
          position={position}
          openStages={openStages}
          className="font-medium"
        />
      </TableCell>
      <StandingCells stage={stage} currency={currency} paths={paths} />
      <TableCell className="max-lg:hidden" />
      <TableCell numeric className="max-md:hidden">
        <FigureLink href={deals('entered')} figure={formatCount(visits.entered)} of={`deals entered ${name}`} />
      </TableCell>
      <TableCell numeric title={`${ofTotal(visits.wentOn, visits.conversion.whole)} deals that left`}>
        <WentOn share={visits.conversion.rate} isWorst={isWorst} />
        <FigureLink
          href={deals('went_on')}
          figure={rateWords(visits.conversion)}
          of={`of the deals went on from ${name}`}
        >
          <span className={cn('inline-block min-w-10', strong)}>{rateWords(visits.conversion)}</span>
        </FigureLink>
      </TableCell>
      <TableCell numeric className="text-text-2">
        <FigureLink href={deals('lost_here')} figure={formatCount(visits.lost)} of={`deals lost from ${name}`} />
      </TableCell>
      <TableCell className="pl-3! max-lg:hidden">
        <TimeMarks visits={visits} targetDays={targetDays} scale={scale} />
      </TableCell>
      <TableCell numeric className={strong}>
        <FigureLink href={deals('left')} figure={dayFigure(visits.medianDays)} of={`days in ${name}, median`} />
      </TableCell>
      <TableCell numeric className="text-text-2 max-md:hidden">
        <FigureLink href={deals('left')} figure={dayFigure(visits.p80Days)} of={`days in ${name}, 8 in 10 took less`} />
      </TableCell>
      <TableCell numeric className={strong}>
        <FigureLink
          href={deals('cycle_in_stage')}
          figure={cycleShare === null || cycleShare < 0.005 ? NOTHING : percent(cycleShare)}
          of={`of won cycle time in ${name}`}
        />
      </TableCell>
    </TableRow>
  );
}

/** The tint reaches a little beyond the text on both sides; cells of collapsed borders throw no shadow. */
const worst = [
  'bg-warn-soft hover:bg-warn-soft [&>td]:relative',
  'md:[&>td:first-child]:before:absolute md:[&>td:first-child]:before:inset-y-0 md:[&>td:first-child]:before:-left-2 md:[&>td:first-child]:before:w-2 md:[&>td:first-child]:before:bg-warn-soft',
  'md:[&>td:last-child]:after:absolute md:[&>td:last-child]:after:inset-y-0 md:[&>td:last-child]:after:-right-2 md:[&>td:last-child]:after:w-2 md:[&>td:last-child]:after:bg-warn-soft',
].join(' ');

function WentOn({ share, isWorst }: { share: number | null; isWorst: boolean }) {
  return (
    <span aria-hidden className="mr-2 inline-block h-2 w-10 bg-n-3 max-xl:hidden">
      <span
        className={cn('block h-full', isWorst ? 'bg-warn' : 'bg-n-6')}
        style={{ width: `${(share ?? 0) * 100}%` }}
      />
    </span>
  );
}
