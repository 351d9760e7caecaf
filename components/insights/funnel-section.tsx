import type { Report } from '@/lib/domain/analytics/vocabulary/report';
import { FunnelStep } from './funnel-step';
import { FunnelTable } from './funnel-table';
import { insightPaths } from './insight-paths';
import { ReportSection } from './report-section';

/** How many deals came to each stage, and to the order. */
export function FunnelSection({ report }: { report: Report }) {
  const paths = insightPaths(report);
  const open = report.stages.filter(({ kind }) => kind === 'open');
  const won = report.stages.filter(({ kind }) => kind === 'won').reduce((sum, { visits }) => sum + visits.entered, 0);
  const most = Math.max(1, won, ...open.map(({ visits }) => visits.entered));

  return (
    <ReportSection
      title="Funnel"
      detail="deals that came to each stage in the period"
      figures={['funnel', 'entered', 'wentOn', 'won']}
      table={<FunnelTable stages={open} won={won} paths={paths} />}
    >
      <ol className="flex flex-col pt-1">
        {open.map((stage, index) => (
          <FunnelStep
            key={stage.key}
            name={stage.name}
            glyph={{ position: index + 1, openStages: open.length }}
            deals={stage.visits.entered}
            width={stage.visits.entered / most}
            href={paths.deals('entered', { stage: stage.key })}
            after={stage.visits}
          />
        ))}
        <FunnelStep
          name="Won"
          glyph={{ kind: 'won' }}
          deals={won}
          width={won / most}
          href={paths.deals('won')}
          after={null}
        />
      </ol>
    </ReportSection>
  );
}
