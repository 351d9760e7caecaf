import { StatStrip } from '@/components/shared/stat-strip';
import type { PartnerReport, Report as ReportView } from '@/lib/domain/analytics/vocabulary/report';
import { Answers } from './answers';
import { FunnelSection } from './funnel-section';
import { PartnerSection } from './partner-section';
import { reportStats } from './report-stats';
import { StageSection } from './stage-section';
import { ValueSection } from './value-section';

type ReportProps = { report: ReportView; partners: PartnerReport; areAllPartnersShown: boolean };

/** Answers first, then the six figures, then the evidence. */
export function Report({ report, partners, areAllPartnersShown }: ReportProps) {
  return (
    <div className="mx-auto max-w-[1280px] px-6 pb-10 max-md:px-4 max-md:pb-8">
      <Answers report={report} />
      <StatStrip label="Figures" stats={reportStats(report)} />
      <StageSection report={report} />
      <div className="mt-6 grid border-t border-line xl:grid-cols-[minmax(0,1fr)_440px]">
        <div className="pt-3.5 xl:border-r xl:border-line xl:pr-7">
          <ValueSection report={report} />
        </div>
        <div className="pt-3.5 max-xl:mt-6 max-xl:border-t max-xl:border-line xl:pl-7">
          <FunnelSection report={report} />
        </div>
      </div>
      <PartnerSection report={partners} isAll={areAllPartnersShown} />
    </div>
  );
}
