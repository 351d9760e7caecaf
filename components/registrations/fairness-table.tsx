import { Scale } from 'lucide-react';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { formatCount, formatPercent, ofTotal } from '@/lib/core/words';
import type { FairnessGroup, FairnessView } from '@/lib/domain/registrations/fairness/schema';

/** Whether all partners are treated alike. */
export function FairnessTable({ fairness: { all, regions, tiers } }: { fairness: FairnessView }) {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Registrations', href: '/registrations' }]} current="Fairness" />
      <PageBody measure="full">
        <h1 className="text-lg font-semibold tracking-tight">Fairness</h1>
        <p className="max-w-[72ch] text-text-2">
          The decisions of the last twelve months. Times are by the clock, from sending to decision; shares are of the
          decisions beside them, and few of those say little.
        </p>
        {all.decided === 0 ? (
          <EmptyState icon={Scale} title="Nothing was decided yet">
            Figures appear here with the first decisions.
          </EmptyState>
        ) : (
          <>
            <Part title="By region" rows={[...regions, { ...all, name: 'All' }]} />
            <Part title="By tier" rows={[...tiers, { ...all, name: 'All' }]} />
          </>
        )}
      </PageBody>
    </>
  );
}

function Part({ title, rows }: { title: string; rows: ReadonlyArray<FairnessGroup> }) {
  return (
    <section className="mt-6">
      <SectionTitle>{title}</SectionTitle>
      <DataTable label={title} columns={COLUMNS} rows={rows} rowKey={({ name }) => name} />
    </section>
  );
}

const COLUMNS: ReadonlyArray<Column<FairnessGroup>> = [
  { key: 'name', header: '', phone: 'title', width: '18%', cell: ({ name }) => (name === 'All' ? <b>All</b> : name) },
  number('decided', 'Decisions', ({ decided }) => formatCount(decided), 'amount'),
  number('median', 'Half within', ({ medianHours }) => hours(medianHours)),
  number('p90', '9 in 10 within', ({ p90Hours }) => hours(p90Hours), 'line'),
  number('inTime', 'In time', ({ inTime, decided }) => share(inTime, decided), 'end'),
  number('approved', 'Approved', ({ approved, decided }) => share(approved, decided)),
  number('conflicts', 'In conflict', ({ conflicts, decided }) => share(conflicts, decided)),
  number('overturned', 'Appeals overturned', ({ overturned, appeals }) =>
    appeals === 0 ? '–' : ofTotal(overturned, appeals),
  ),
];

function number(
  key: string,
  header: string,
  cell: (row: FairnessGroup) => string,
  phone?: Column<FairnessGroup>['phone'],
): Column<FairnessGroup> {
  const shown = (row: FairnessGroup) => (
    <>
      {phone === 'amount' || phone === undefined ? null : <span className="text-text-3 md:hidden">{header} </span>}
      {cell(row)}
    </>
  );
  return { key, header, numeric: true, cell: shown, ...(phone && { phone }) };
}

function hours(value: number): string {
  return value < 48 ? `${value.toFixed(1)} h` : `${(value / 24).toFixed(1)} d`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : formatPercent(part / whole);
}
