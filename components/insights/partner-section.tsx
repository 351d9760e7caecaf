import Link from 'next/link';
import { EmptyState } from '@/components/shared/empty-state';
import { Handshake } from 'lucide-react';
import { formatCount } from '@/lib/core/words';
import type { PartnerReport } from '@/lib/domain/analytics/vocabulary/report';
import { insightPaths } from './insight-paths';
import { PartnerFiguresTable } from './partner-figures-table';
import { PartnerRanking } from './partner-ranking';
import { ReportSection } from './report-section';

const SHOWN = 10;

type PartnerSectionProps = { report: PartnerReport; isAll: boolean };

/** Who wins how much, how surely, and whether they go on as usual. */
export function PartnerSection({ report, isAll }: PartnerSectionProps) {
  const { partners, all, currency } = report;
  const paths = insightPaths(report);
  const shown = isAll ? partners : partners.slice(0, SHOWN);

  return (
    <ReportSection
      title="Partners"
      detail="by what they won in the period; win rate with its 95 % interval, dashed: all of them together"
      figures={['won', 'winRate', 'open', 'cycle', 'velocity', 'lately']}
      table={<PartnerFiguresTable partners={shown} currency={currency} paths={paths} />}
      className="mt-6 border-t border-line pt-3.5"
    >
      {partners.length === 0 ? (
        <EmptyState icon={Handshake} title="No partner has a deal in this selection">
          Choose a longer period, or all regions.
        </EmptyState>
      ) : (
        <PartnerRanking partners={shown} all={all} currency={currency} paths={paths} />
      )}
      {shown.length < partners.length ? (
        <Link href={`${paths.report()}&partners=all`} scroll={false} className="flex h-8 items-center link max-md:h-11">
          Show all {formatCount(partners.length)} partners
        </Link>
      ) : null}
    </ReportSection>
  );
}
