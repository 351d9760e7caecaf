import type { Report } from '@/lib/domain/analytics/vocabulary/report';
import { BottleneckAnswer } from './bottleneck-answer';
import { insightPaths } from './insight-paths';
import { StandstillAnswer } from './standstill-answer';
import { WinRateAnswer } from './win-rate-answer';

/** Where does it leak, what stands still, do we win more than before: in three sentences, before any figure. */
export function Answers({ report }: { report: Report }) {
  const paths = insightPaths(report);
  return (
    <ul
      aria-label="Answers"
      className="grid gap-8 py-[18px] max-2xl:grid-cols-1 max-2xl:gap-3 max-md:gap-4 max-md:py-4 2xl:grid-cols-3"
    >
      <BottleneckAnswer report={report} paths={paths} />
      <StandstillAnswer report={report} paths={paths} />
      <WinRateAnswer report={report} paths={paths} />
    </ul>
  );
}
