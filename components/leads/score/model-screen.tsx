import { GraduationCap } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { SectionTitle } from '@/components/shared/section-title';
import { StatStrip } from '@/components/shared/stat-strip';
import { Note } from '@/components/ui/note';
import { formatCount, formatNumber, formatPercent } from '@/lib/core/words';
import { DRIFT_LARGE, DRIFT_SMALL, NO_SIGNAL_WORDS, type ModelPage } from '@/lib/domain/leads/scoring/vocabulary';
import { ModelColumns } from './model-columns';
import { ModelVersions } from './model-versions';
import { ReliabilityChart } from './reliability-chart';
import { TrialTable } from './trial-table';

type ModelScreenProps = { page: ModelPage; mayChoose: boolean; timeZone: string; locale: string };

/** What was learnt from closed leads, and how far it can be trusted. */
export function ModelScreen({ page: { current, versions, drift, closed }, mayChoose, ...place }: ModelScreenProps) {
  if (!current) {
    return (
      <EmptyState icon={GraduationCap} title="Nothing was learnt yet">
        {closed.total} leads are closed. From fifty on, of which at least eight of each outcome, their history can tell
        how likely a new one is converted. Until then leads have points.
      </EmptyState>
    );
  }
  const { report, noSignal } = current;
  return (
    <>
      {noSignal ? (
        <Note tone="warn" title="Not enough signal" className="mb-4 max-w-[720px]">
          {NO_SIGNAL_WORDS[noSignal]} Of {formatCount(report.leads)} closed leads {formatPercent(report.baseRate)} were
          converted: that is the honest chance of each. Leads have points instead.
        </Note>
      ) : null}
      <StatStrip
        label="Figures"
        stats={[
          {
            label: 'Learnt from',
            value: formatCount(report.leads),
            detail: `${formatCount(closed.since)} closed since`,
          },
          { label: 'Base rate', value: formatPercent(report.baseRate), detail: 'converted, of closed' },
          { label: 'AUC', value: figure(report.judged?.auc ?? null), detail: '.5 is a coin, 1 perfect' },
          {
            label: 'Log-loss',
            value: figure(report.judged?.logLoss ?? null),
            detail: `base rate ${figure(report.base?.logLoss ?? null)}`,
          },
          {
            label: 'Calibration error',
            value: figure(report.judged?.calibrationError ?? null),
            detail: 'said against happened',
          },
          {
            label: 'Drift',
            value: drift ? figure(drift.index) : '–',
            detail: driftWords(drift),
            ...(drift && drift.index > DRIFT_LARGE && { tone: 'warn' as const }),
          },
        ]}
      />
      {report.reliability.length > 1 ? (
        <section className="mt-6">
          <SectionTitle ruled>Was it right?</SectionTitle>
          <p className="my-2 max-w-[68ch] text-text-2">
            What was said of leads before their outcome was known, in ten groups. On the dashed line, what was said
            happened.
          </p>
          <ReliabilityChart bands={report.reliability} />
        </section>
      ) : null}
      <TrialTable report={report} />
      <ModelColumns report={report} />
      <ModelVersions versions={versions} mayChoose={mayChoose} {...place} />
    </>
  );
}

function figure(value: number | null): string {
  return value === null ? '–' : formatNumber(value, { digits: 3 });
}

function driftWords(drift: ModelPage['drift']): string {
  if (!drift) return 'too few leads lately';
  if (drift.index < DRIFT_SMALL) return 'leads are as they were';
  return drift.index > DRIFT_LARGE ? 'leads are not what they were' : 'leads have changed a little';
}
