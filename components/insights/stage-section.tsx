import { bottleneckOf } from '@/lib/domain/analytics/rules/bottleneck';
import type { Report } from '@/lib/domain/analytics/vocabulary/report';
import { insightPaths } from './insight-paths';
import { ReportSection } from './report-section';
import { StageFiguresTable } from './stage-figures-table';
import { StageTable } from './stage-table';
import { TimeLegend } from './time-legend';

/** Per stage: what stands in it now, what came in the period, how long it took and what it cost. */
export function StageSection({ report }: { report: Report }) {
  const { stages, summary, currency } = report;
  const open = stages.filter(({ kind }) => kind === 'open');
  const paths = insightPaths(report);

  return (
    <ReportSection
      title="Where deals get stuck"
      detail="what stands in each stage now, and what became of the deals that entered it in the period"
      figures={['deals', 'weighted', 'age', 'stalled', 'entered', 'wentOn', 'lost', 'days', 'cycleShare', 'bottleneck']}
      table={<StageFiguresTable stages={open} currency={currency} paths={paths} />}
      className="pt-[18px]"
    >
      <StageTable
        stages={open}
        currency={currency}
        paths={paths}
        worst={bottleneckOf(stages, summary.won)?.stage.key ?? null}
      />
      <TimeLegend />
    </ReportSection>
  );
}
