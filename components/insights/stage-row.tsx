import { StageName } from '@/components/shared/stage-name';
import { cn } from '@/components/ui/cn';
import { TableCell } from '@/components/ui/table-cell';
import { TableRow } from '@/components/ui/table-row';
import { formatCount, ofTotal } from '@/lib/core/words';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { dayFigure, NOTHING, percent } from './figure-words';
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
        <FigureLink href={deals('entered')} label={`${visits.entered} deals entered ${name}`}>
          {formatCount(visits.entered)}
        </FigureLink>
      </TableCell>
      <TableCell numeric title={`${ofTotal(visits.wentOn, visits.conversion.whole)} deals that left`}>
        <WentOn share={visits.conversion.rate} isWorst={isWorst} />
        <FigureLink href={deals('went_on')} label={`${visits.wentOn} deals went on from ${name}`}>
          <span className={cn('inline-block w-10', strong)}>{percent(visits.conversion.rate)}</span>
        </FigureLink>
      </TableCell>
      <TableCell numeric className="text-text-2">
        <FigureLink href={deals('lost_here')} label={`${visits.lost} deals lost from ${name}`}>
          {formatCount(visits.lost)}
        </FigureLink>
      </TableCell>
      <TableCell className="pl-3! max-lg:hidden">
        <TimeMarks visits={visits} targetDays={targetDays} scale={scale} />
      </TableCell>
      <TableCell numeric className={strong}>
        <FigureLink
          href={deals('left')}
          label={`Median days in ${name}, of ${visits.conversion.whole} deals that left`}
        >
          {dayFigure(visits.medianDays)}
        </FigureLink>
      </TableCell>
      <TableCell numeric className="text-text-2 max-md:hidden">
        {dayFigure(visits.p80Days)}
      </TableCell>
      <TableCell numeric className={strong}>
        <FigureLink href={deals('cycle_in_stage')} label={`Share of won cycle time in ${name}`}>
          {cycleShare === null || cycleShare === 0 ? NOTHING : percent(cycleShare)}
        </FigureLink>
      </TableCell>
    </TableRow>
  );
}

const worst =
  'bg-warn-soft hover:bg-warn-soft md:[&>td:first-child]:shadow-[-8px_0_0_var(--color-warn-soft)] md:[&>td:last-child]:shadow-[8px_0_0_var(--color-warn-soft)]';

function WentOn({ share, isWorst }: { share: number | null; isWorst: boolean }) {
  return (
    <span aria-hidden className="mr-2 inline-block h-2 w-10 bg-n-3 max-lg:hidden">
      <span
        className={cn('block h-full', isWorst ? 'bg-warn' : 'bg-n-6')}
        style={{ width: `${(share ?? 0) * 100}%` }}
      />
    </span>
  );
}
