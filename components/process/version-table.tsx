import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { RelativeTime } from '@/components/shared/relative-time';
import type { VersionRow } from '@/lib/domain/process/draft/vocabulary';
import { DealCount } from './deal-count';
import { VersionMenu } from './versions/version-menu';

type VersionTableProps = {
  processId: string;
  versions: ReadonlyArray<VersionRow>;
  now: string;
  clock: { timeZone: string; locale: string };
  isEditor: boolean;
};

export function VersionTable({ processId, versions, now, clock, isEditor }: VersionTableProps) {
  const columns: ReadonlyArray<Column<VersionRow>> = [
    { key: 'number', header: 'Version', width: '168px', phone: 'title', cell: numberCell },
    {
      key: 'notes',
      header: 'What changed',
      phone: 'below',
      className: 'whitespace-normal',
      cell: ({ notes, status }) =>
        notes || <span className="text-text-3">{status === 'draft' ? 'Being written' : 'No notes'}</span>,
    },
    {
      key: 'author',
      header: 'By',
      width: '16%',
      phone: 'line',
      cell: ({ author, status }) => (status === 'draft' ? '–' : (author ?? 'Tributary')),
    },
    {
      key: 'at',
      header: 'When',
      width: '128px',
      phone: 'end',
      cell: ({ at }) => <RelativeTime at={at} now={now} {...clock} />,
    },
    { key: 'stages', header: 'Stages', width: '80px', numeric: true, cell: ({ stages }) => stages },
    {
      key: 'deals',
      header: 'Open deals',
      width: '92px',
      numeric: true,
      phone: 'amount',
      cell: ({ openDeals }) => <DealCount deals={openDeals} />,
    },
    {
      key: 'menu',
      header: 'More',
      width: '52px',
      interactive: true,
      cell: (version) => (
        <VersionMenu processId={processId} version={version} isEditor={isEditor} newest={versions[0]?.number ?? 1} />
      ),
    },
  ];

  return (
    <DataTable
      label="Versions"
      columns={columns}
      rows={versions}
      rowKey={({ number }) => String(number)}
      rowHref={({ number, status }) =>
        status === 'draft' ? `/process/${processId}?version=draft` : `/process/${processId}/versions/${number}`
      }
      rowHeight={44}
    />
  );
}

function numberCell({ number, status, retiredAt }: VersionRow) {
  return (
    <span className="inline-flex items-center gap-2">
      v{number}
      {status === 'published' ? <Badge tone="ok">Published</Badge> : null}
      {status === 'draft' ? <Badge tone="accent">Draft</Badge> : null}
      {retiredAt === null ? null : <Badge>At rest</Badge>}
    </span>
  );
}
