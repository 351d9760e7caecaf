import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { SectionTitle } from '@/components/shared/section-title';
import { Badge } from '@/components/ui/badge';
import type { Judgement } from '@/lib/core/learning/judgement';
import { formatNumber } from '@/lib/core/words';
import type { ModelReport } from '@/lib/domain/leads/scoring/vocabulary';

type Row = { name: string; used: boolean; judgement: Judgement };

/** Both models and the base rate, on the same leads, each foretold from those before it only. */
export function TrialTable({ report: { base, trials, kind } }: { report: ModelReport }) {
  if (!base) return null;
  const rows: ReadonlyArray<Row> = [
    { name: 'Base rate', used: kind === null, judgement: base },
    ...trials.map(({ learner, judgement }) => ({ name: NAMES[learner], used: learner === kind, judgement })),
  ];
  return (
    <section className="mt-6">
      <SectionTitle>What was tried</SectionTitle>
      <DataTable label="What was tried" columns={COLUMNS} rows={rows} rowKey={({ name }) => name} />
    </section>
  );
}

const NAMES = { logistic: 'Logistic regression', boosted: 'Boosted trees' };

const COLUMNS: ReadonlyArray<Column<Row>> = [
  {
    key: 'name',
    header: '',
    phone: 'title',
    width: '34%',
    cell: ({ name, used }) => (
      <>
        {name} {used ? <Badge tone="ok">in use</Badge> : null}
      </>
    ),
  },
  number('logLoss', 'Log-loss', ({ logLoss }) => logLoss, 'amount'),
  number('auc', 'AUC', ({ auc }) => auc),
  number('brier', 'Brier', ({ brier }) => brier),
  number('calibration', 'Calibration error', ({ calibrationError }) => calibrationError),
];

function number(
  key: string,
  header: string,
  read: (judgement: Judgement) => number | null,
  phone?: 'amount',
): Column<Row> {
  const cell = ({ judgement }: Row) => {
    const value = read(judgement);
    return value === null ? '–' : formatNumber(value, { digits: 4 });
  };
  return { key, header, numeric: true, cell, ...(phone && { phone }) };
}
