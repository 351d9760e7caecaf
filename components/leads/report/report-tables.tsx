import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { SectionTitle } from '@/components/shared/section-title';
import { StatStrip } from '@/components/shared/stat-strip';
import { formatCount, formatNumber, formatPercent, ofTotal } from '@/lib/core/words';
import { declineLabel } from '@/lib/domain/leads/offers/vocabulary';
import type { LeadReport, ReportRow } from '@/lib/domain/leads/report/schema';

/** The funnel of leads, how fast it goes, and how they were shared out. */
export function ReportTables({ report }: { report: LeadReport }) {
  const { total, bySource, byPartner, gini, partners, declined } = report;
  return (
    <>
      <StatStrip
        label="Figures"
        stats={[
          { label: 'Came in', value: formatCount(total.leads) },
          {
            label: 'Accepted',
            value: share(total.accepted, total.offered),
            detail: `${ofTotal(total.accepted, total.offered)} given out`,
          },
          {
            label: 'Called in time',
            value: share(total.contactedInTime, total.accepted),
            detail: `${ofTotal(total.contactedInTime, total.accepted)} accepted`,
          },
          {
            label: 'Converted',
            value: share(total.converted, total.closed),
            detail: `${ofTotal(total.converted, total.closed)} closed`,
          },
          { label: 'To accept, median', value: hours(total.hoursToAccept) },
          {
            label: 'Gini',
            value: gini === null ? '–' : formatNumber(gini, { digits: 2 }),
            detail: `0 is equal, over ${formatCount(partners)} partners`,
          },
        ]}
      />
      <Part title="By source" rows={bySource} />
      <Part title="By partner" rows={byPartner} />
      {declined.length > 0 ? (
        <section className="mt-6">
          <SectionTitle ruled>Why offers were declined</SectionTitle>
          <ul className="mt-1">
            {declined.map(({ reason, count }) => (
              <li key={reason} className="flex max-w-[360px] justify-between py-1">
                {declineLabel(reason)}
                <span className="tabular-nums">{formatCount(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Part({ title, rows }: { title: string; rows: ReadonlyArray<ReportRow> }) {
  if (rows.length === 0) return null;
  return (
    <section className="mt-6">
      <SectionTitle>{title}</SectionTitle>
      <DataTable label={title} columns={COLUMNS} rows={rows} rowKey={({ key }) => key} />
    </section>
  );
}

type Figure = (row: ReportRow) => string;

const COLUMNS: ReadonlyArray<Column<ReportRow>> = [
  { key: 'name', header: '', phone: 'title', width: '24%', cell: ({ name }) => name },
  figure('leads', 'Leads', ({ leads }) => formatCount(leads), 'amount'),
  figure('accepted', 'Accepted', ({ accepted, offered }) => share(accepted, offered)),
  figure('toAccept', 'To accept', ({ hoursToAccept }) => hours(hoursToAccept)),
  figure('toContact', 'To first contact', ({ hoursToContact }) => hours(hoursToContact)),
  figure('inTime', 'Called in time', ({ contactedInTime, accepted }) => share(contactedInTime, accepted)),
  figure('converted', 'Converted', ({ converted, closed }) => share(converted, closed), 'line'),
];

function figure(key: string, header: string, cell: Figure, phone?: Column<ReportRow>['phone']): Column<ReportRow> {
  const shown = (row: ReportRow) => (
    <>
      {phone === 'line' ? <span className="text-text-3 md:hidden">{header} </span> : null}
      {cell(row)}
    </>
  );
  return { key, header, numeric: true, cell: shown, ...(phone && { phone }) };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : formatPercent(part / whole);
}

function hours(value: number | null): string {
  if (value === null) return '–';
  return value < 48 ? `${formatNumber(value)} h` : `${formatNumber(value / 24)} d`;
}
