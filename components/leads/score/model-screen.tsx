import { GraduationCap } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { SectionTitle } from '@/components/shared/section-title';
import { StatStrip, type Stat } from '@/components/shared/stat-strip';
import { Note } from '@/components/ui/note';
import { formatCount, formatNumber, formatPercent } from '@/lib/core/words';
import {
  DRIFT_LARGE,
  DRIFT_SMALL,
  NO_SIGNAL_WORDS,
  type ModelPage,
  type ModelReport,
} from '@/lib/domain/leads/scoring/vocabulary';
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
  const { report } = current;
  return (
    <>
      <NoSignalNote current={current} />
      <StatStrip label="Figures" stats={[...basis(report, closed), ...judgements(report), driftStat(drift)]} />
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

function NoSignalNote({ current: { noSignal, report } }: { current: NonNullable<ModelPage['current']> }) {
  if (!noSignal) return null;
  return (
    <Note tone="warn" title="Not enough signal" className="mb-4 max-w-[720px]">
      {NO_SIGNAL_WORDS[noSignal]} Of {formatCount(report.leads)} closed leads {formatPercent(report.baseRate)} were
      converted: that is the honest chance of each. Leads have points instead.
    </Note>
  );
}

function basis({ leads, baseRate }: ModelReport, { since }: ModelPage['closed']): ReadonlyArray<Stat> {
  return [
    { label: 'Learnt from', value: formatCount(leads), detail: `${formatCount(since)} closed since` },
    { label: 'Base rate', value: formatPercent(baseRate), detail: 'converted, of closed' },
  ];
}

function judgements({ judged, base }: ModelReport): ReadonlyArray<Stat> {
  return [
    { label: 'AUC', value: figure(judged?.auc), detail: '.5 is a coin, 1 perfect' },
    { label: 'Log-loss', value: figure(judged?.logLoss), detail: `base rate ${figure(base?.logLoss)}` },
    { label: 'Calibration error', value: figure(judged?.calibrationError), detail: 'said against happened' },
  ];
}

function driftStat(drift: ModelPage['drift']): Stat {
  const isLarge = drift !== null && drift.index > DRIFT_LARGE;
  const stat = { label: 'Drift', value: figure(drift?.index), detail: driftWords(drift) };
  return isLarge ? { ...stat, tone: 'warn' } : stat;
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatNumber(value, { digits: 3 });
}

function driftWords(drift: ModelPage['drift']): string {
  if (!drift) return 'too few leads lately';
  if (drift.index < DRIFT_SMALL) return 'leads are as they were';
  return drift.index > DRIFT_LARGE ? 'leads are not what they were' : 'leads have changed a little';
}
