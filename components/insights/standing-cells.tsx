import { Money } from '@/components/shared/money';
import { TableCell } from '@/components/ui/table-cell';
import { formatCount } from '@/lib/core/words';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { dayFigure } from './figure-words';
import type { InsightPaths } from './insight-paths';

type StandingCellsProps = { stage: StageFigures; currency: string; paths: InsightPaths };

/** The deals that stand in a stage now: number, value, weighted value, age, stalled. */
export function StandingCells({ stage: { key, name, standing }, currency, paths }: StandingCellsProps) {
  const here = paths.deals('in_stage', { stage: key });
  const { deals, valueMinor, weightedMinor, ageDays, stalled } = standing;

  return (
    <>
      <TableCell numeric className="max-md:hidden">
        <FigureLink href={here} label={`${deals} deals in ${name} now`}>
          {formatCount(deals)}
        </FigureLink>
      </TableCell>
      <TableCell numeric className="max-xl:hidden">
        <FigureLink href={here} label={`Value in ${name} now`}>
          <Money minor={valueMinor} currency={currency} compact />
        </FigureLink>
      </TableCell>
      <TableCell numeric className="text-text-2 max-xl:hidden">
        <Money minor={weightedMinor} currency={currency} compact />
      </TableCell>
      <TableCell numeric className="text-text-2 max-xl:hidden">
        {dayFigure(ageDays)}
      </TableCell>
      <TableCell numeric className={`max-md:hidden ${stalled > 0 ? 'font-medium text-bad-text' : ''}`}>
        <FigureLink
          href={paths.deals('stalled_in_stage', { stage: key })}
          label={`${stalled} deals stalled in ${name}`}
        >
          {formatCount(stalled)}
        </FigureLink>
      </TableCell>
    </>
  );
}
