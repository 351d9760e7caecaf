import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { StatStrip } from '@/components/shared/stat-strip';
import { formatCount, formatNumber, formatPercent, ofTotal } from '@/lib/core/words';
import type { FunnelRow, FunnelView } from '@/lib/domain/registrations/funnel/schema';

/** What becomes of registrations, how fast, and how they are shared among partners. */
export function FunnelTables({ funnel: { total, byPartner, bySource, gini, partners } }: { funnel: FunnelView }) {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Registrations', href: '/registrations' }]} current="Funnel" />
      <PageBody measure="full">
        <h1 className="text-lg font-semibold tracking-tight">Funnel</h1>
        <p className="mb-4 max-w-[72ch] text-text-2">
          The registrations of the last twelve months, by when they were sent. Deals that are still open are neither won
          nor lost yet.
        </p>
        <StatStrip
          label="Figures"
          stats={[
            { label: 'Sent', value: formatCount(total.sent) },
            {
              label: 'Approved',
              value: share(total.approved, total.decided),
              detail: `${ofTotal(total.approved, total.decided)} decided`,
            },
            {
              label: 'Won',
              value: share(total.won, total.won + total.lost),
              detail: `${ofTotal(total.won, total.won + total.lost)} closed`,
            },
            {
              label: 'Protection ended early',
              value: share(total.ended, total.approved),
              detail: `${ofTotal(total.ended, total.approved)} approved`,
            },
            { label: 'To decide, median', value: hours(total.hoursToDecide) },
            {
              label: 'Gini',
              value: gini === null ? '–' : formatNumber(gini, { digits: 2 }),
              detail: `0 is equal, over ${formatCount(partners)} partners`,
            },
          ]}
        />
        <Part title="By source" rows={bySource} />
        <Part title="By partner" rows={byPartner} />
      </PageBody>
    </>
  );
}

function Part({ title, rows }: { title: string; rows: ReadonlyArray<FunnelRow> }) {
  return (
    <section className="mt-6">
      <SectionTitle>{title}</SectionTitle>
      <DataTable label={title} columns={COLUMNS} rows={rows} rowKey={({ key }) => key} />
    </section>
  );
}

const COLUMNS: ReadonlyArray<Column<FunnelRow>> = [
  { key: 'name', header: '', phone: 'title', width: '24%', cell: ({ name }) => name },
  { key: 'sent', header: 'Sent', numeric: true, phone: 'amount', cell: ({ sent }) => formatCount(sent) },
  { key: 'approved', header: 'Approved', numeric: true, cell: ({ approved, decided }) => share(approved, decided) },
  {
    key: 'won',
    header: 'Won of closed',
    numeric: true,
    phone: 'end',
    cell: ({ won, lost }) => (
      <>
        <span className="md:hidden">Won </span>
        {share(won, won + lost)}
      </>
    ),
  },
  { key: 'ended', header: 'Ended early', numeric: true, cell: ({ ended, approved }) => share(ended, approved) },
  { key: 'hours', header: 'Half within', numeric: true, cell: ({ hoursToDecide }) => hours(hoursToDecide) },
];

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : formatPercent(part / whole);
}

function hours(value: number | null): string {
  if (value === null) return '–';
  return value < 48 ? `${value.toFixed(1)} h` : `${(value / 24).toFixed(1)} d`;
}
