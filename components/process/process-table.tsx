import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { inFamilies } from '@/lib/domain/process/variants/rules/kinship';
import type { ProcessSummary } from '@/lib/domain/process/schema';
import { DealCount } from './deal-count';
import { fitWords, type Option } from './fit-words';
import { ProcessMenu } from './process-menu';
import { StageLine } from './stage-line';

type ProcessTableProps = {
  processes: ReadonlyArray<ProcessSummary>;
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
  editable: boolean;
};

/** In the order in which a new deal asks them; the first that takes it has it. */
export function ProcessTable({ processes, productLines, partnerTypes, editable }: ProcessTableProps) {
  const columns: ReadonlyArray<Column<ProcessSummary>> = [
    { key: 'name', header: 'Process', width: '18%', phone: 'title', cell: nameCell },
    {
      key: 'stages',
      header: 'Stages',
      phone: 'below',
      className: 'whitespace-normal md:py-2.5',
      cell: ({ stages }) => <StageLine stages={stages} />,
    },
    {
      key: 'fit',
      header: 'Deals it takes',
      width: '15%',
      phone: 'line',
      cell: (process) => (process.parent ? <ByRules /> : fitWords(process, partnerTypes)),
    },
    { key: 'version', header: 'Version', width: '112px', phone: 'end', cell: versionCell },
    {
      key: 'deals',
      header: 'Open deals',
      width: '92px',
      numeric: true,
      phone: 'amount',
      cell: ({ openDeals }) => <DealCount deals={openDeals} />,
    },
    ...(editable ? [menuColumn({ processes, productLines, partnerTypes })] : []),
  ];

  return (
    <DataTable
      label="Processes"
      columns={columns}
      rows={inFamilies(processes.map((process) => ({ ...process, parentId: process.parent?.id ?? null })))}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/process/${id}`}
      rowHeight={44}
    />
  );
}

function nameCell({ name, parent }: ProcessSummary) {
  return (
    <>
      <span className="font-medium">{name}</span>
      {parent ? <span className="block truncate text-xs text-text-3">Variant of {parent.name}</span> : null}
    </>
  );
}

function ByRules() {
  return <span className="text-text-2">By journey rules</span>;
}

function versionCell({ published, draft, isArchived }: ProcessSummary) {
  return (
    <span className="inline-flex items-center gap-2">
      {published ? `v${published.number}` : null}
      {isArchived ? <Badge>Archived</Badge> : null}
      {draft && !isArchived ? <Badge tone="accent">{published ? `v${draft.number} in draft` : 'Draft'}</Badge> : null}
    </span>
  );
}

type MenuFacts = Pick<ProcessTableProps, 'processes' | 'productLines' | 'partnerTypes'>;

function menuColumn({ processes, productLines, partnerTypes }: MenuFacts): Column<ProcessSummary> {
  const asked = processes.filter(({ isArchived, parent }) => !isArchived && !parent);
  const followable = processes.filter(({ isArchived, published }) => !isArchived && published);
  return {
    key: 'menu',
    header: 'More',
    width: '52px',
    interactive: true,
    cell: (process) => (
      <ProcessMenu
        process={process}
        followable={followable.filter(({ id }) => id !== process.id)}
        place={asked.findIndex(({ id }) => id === process.id)}
        places={asked.length}
        productLines={productLines}
        partnerTypes={partnerTypes}
      />
    ),
  };
}
