import { TableCell } from '@/components/ui/table-cell';
import { formatCount } from '@/lib/core/words';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { compactMoney, dayFigure, fullMoney } from './figure-words';
import type { InsightPaths } from './insight-paths';

type StandingCellsProps = { stage: StageFigures; currency: string; paths: InsightPaths };

/** The deals that stand in a stage now: number, value, weighted value, age, stalled. */
export function StandingCells({ stage: { key, name, standing }, currency, paths }: StandingCellsProps) {
  const here = paths.deals('in_stage', { stage: key });
  const { deals, valueMinor, weightedMinor, ageDays, stalled } = standing;
  const money = (minor: string) => compactMoney(minor, currency);

  return (
    <>
      <TableCell numeric className="max-md:hidden">
        <FigureLink href={here} figure={formatCount(deals)} of={`deals in ${name} now`} />
      </TableCell>
      <TableCell numeric title={fullMoney(valueMinor, currency)} className="max-xl:hidden">
        <FigureLink href={here} figure={money(valueMinor)} of={`stands in ${name} now`} />
      </TableCell>
      <TableCell numeric title={fullMoney(weightedMinor, currency)} className="text-text-2 max-xl:hidden">
        <FigureLink href={here} figure={money(weightedMinor)} of={`weighted in ${name} now`} />
      </TableCell>
      <TableCell numeric className="text-text-2 max-xl:hidden">
        <FigureLink href={here} figure={dayFigure(ageDays)} of={`days old are the deals in ${name}, median`} />
      </TableCell>
      <TableCell numeric className={`max-md:hidden ${stalled > 0 ? 'font-medium text-bad-text' : ''}`}>
        <FigureLink
          href={paths.deals('stalled_in_stage', { stage: key })}
          figure={formatCount(stalled)}
          of={`deals stalled in ${name}`}
        />
      </TableCell>
    </>
  );
}
