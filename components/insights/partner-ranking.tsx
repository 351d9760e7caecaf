import { Table } from '@/components/ui/table';
import { TableHeadCell } from '@/components/ui/table-head-cell';
import { formatPercent } from '@/lib/core/words';
import type { PartnerFigures, PartnerTotals } from '@/lib/domain/analytics/vocabulary/report';
import type { InsightPaths } from './insight-paths';
import { PartnerRow } from './partner-row';
import { rateScale } from './rate-scale';

type PartnerRankingProps = {
  partners: ReadonlyArray<PartnerFigures>;
  all: PartnerTotals;
  currency: string;
  paths: InsightPaths;
};

export function PartnerRanking({ partners, all, currency, paths }: PartnerRankingProps) {
  const scale = rateScale(partners.map(({ winRate }) => winRate));
  return (
    <Table
      aria-label="Partners by won value"
      className="[&_td]:px-2 [&_th]:px-2 max-md:[&_td]:px-1.5 max-md:[&_th]:px-1.5"
    >
      <thead>
        <tr>
          <td className="h-8 w-5 border-b border-line max-md:hidden" />
          <TableHeadCell className="max-md:pl-0!">Partner</TableHeadCell>
          <TableHeadCell numeric className="max-xl:hidden">
            Open deals
          </TableHeadCell>
          <TableHeadCell numeric className="max-md:hidden">
            Open value
          </TableHeadCell>
          <TableHeadCell numeric className="max-xl:hidden">
            Won deals
          </TableHeadCell>
          <TableHeadCell numeric>Won</TableHeadCell>
          <TableHeadCell className="w-[148px] max-lg:hidden">
            <span className="flex justify-between">
              <span>0</span>
              <span>{formatPercent(scale)}</span>
            </span>
          </TableHeadCell>
          <TableHeadCell numeric>Win rate</TableHeadCell>
          <TableHeadCell numeric className="max-md:hidden">
            Cycle
          </TableHeadCell>
          <TableHeadCell numeric>Lately</TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {partners.map((figures, index) => (
          <PartnerRow
            key={figures.partner.id}
            rank={index + 1}
            figures={figures}
            all={all}
            scale={scale}
            currency={currency}
            paths={paths}
          />
        ))}
      </tbody>
    </Table>
  );
}
