import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { TableCell } from '@/components/ui/table-cell';
import { TableRow } from '@/components/ui/table-row';
import { formatCount, plural } from '@/lib/core/words';
import type { PartnerFigures, PartnerTotals } from '@/lib/domain/analytics/vocabulary/report';
import { FigureLink } from './figure-link';
import { compactMoney, dayFigure, NOTHING, range, rateWords } from './figure-words';
import type { InsightPaths } from './insight-paths';
import { LatelyWords } from './lately-words';
import { partnerWords } from './partner-words';
import { RateMarks } from './rate-marks';

type PartnerRowProps = {
  rank: number;
  figures: PartnerFigures;
  all: PartnerTotals;
  scale: number;
  currency: string;
  paths: InsightPaths;
};

export function PartnerRow({ rank, figures, all, scale, currency, paths }: PartnerRowProps) {
  const { partner, winRate, lately } = figures;
  const deals = (metric: Parameters<InsightPaths['deals']>[0]) => paths.deals(metric, { partnerId: partner.id });
  const money = (minor: string) => compactMoney(minor, currency);

  return (
    <TableRow className="max-md:[&>td]:h-12">
      <TableCell className="text-text-3 tabular-nums max-md:hidden">{rank}</TableCell>
      <TableCell className="max-w-0 w-full max-md:pl-0!">
        <span className="flex min-w-0 items-center gap-2">
          <Avatar name={partner.name} kind="company" size={20} className="max-md:hidden" />
          <Link
            href={paths.report(partner.id)}
            className="min-w-0 truncate font-medium hover:underline hover:underline-offset-3"
          >
            {partner.name}
          </Link>
          <span className="shrink-0 text-xs text-text-3 max-xl:hidden">{partnerWords(partner)}</span>
        </span>
      </TableCell>
      <TableCell numeric className="text-text-2 max-xl:hidden">
        <FigureLink href={deals('open')} figure={formatCount(figures.open)} of={`open deals of ${partner.name}`} />
      </TableCell>
      <TableCell numeric className="text-text-2 max-md:hidden">
        <FigureLink href={deals('open')} figure={money(figures.openMinor)} of={`open with ${partner.name}`} />
      </TableCell>
      <TableCell numeric className="max-xl:hidden">
        <FigureLink href={deals('won')} figure={formatCount(figures.won)} of={`won deals of ${partner.name}`} />
      </TableCell>
      <TableCell numeric>
        <FigureLink href={deals('won')} figure={money(figures.wonMinor)} of={`won with ${partner.name}`} />
      </TableCell>
      <TableCell className="max-lg:hidden">
        <RateMarks rate={winRate} all={all.winRate} scale={scale} />
      </TableCell>
      <TableCell numeric>
        <FigureLink
          href={deals('closed')}
          figure={rateWords(winRate)}
          of={`of ${plural(winRate.whole, 'closed deal', 'closed deals')} won by ${partner.name}`}
        >
          <span className="font-semibold">{rateWords(winRate)}</span>{' '}
          {winRate.rate === null ? null : (
            <span className="text-xs text-text-3 max-md:block max-md:leading-3.5">{range(winRate, '–')}</span>
          )}
        </FigureLink>
      </TableCell>
      <TableCell numeric className="text-text-2 max-md:hidden">
        {figures.cycleMedianDays === null ? (
          NOTHING
        ) : (
          <FigureLink
            href={deals('cycle')}
            figure={`${dayFigure(figures.cycleMedianDays)} d`}
            of={`cycle of ${partner.name}, median`}
          />
        )}
      </TableCell>
      <TableCell numeric>
        <LatelyWords lately={lately} />
      </TableCell>
    </TableRow>
  );
}
