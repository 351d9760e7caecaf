'use client';

import { ArrowRight } from 'lucide-react';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { StageName } from '@/components/shared/stage-name';
import { Select } from '@/components/ui/select';
import { formatCount } from '@/lib/core/words';
import {
  STAY,
  type AdoptionPlan as Plan,
  type AdoptionPreview,
  type AdoptionRow,
} from '@/lib/domain/opportunities/adoption/vocabulary';

type AdoptionPlanProps = { preview: AdoptionPreview; onChange: (plan: Plan) => void };

/** Where the deals of each stage would go, and how many of them would then lack something. */
export function AdoptionPlan({ preview, onChange }: AdoptionPlanProps) {
  const { rows, targets, toNumber } = preview;
  const open = targets.filter(({ kind }) => kind === 'open').map(({ key, name }) => ({ value: key, label: name }));
  const columns: ReadonlyArray<Column<AdoptionRow>> = [
    {
      key: 'stage',
      header: 'Stage now',
      phone: 'title',
      cell: (row) => <StageName name={row.stage.name} position={rows.indexOf(row) + 1} openStages={rows.length} />,
    },
    {
      key: 'deals',
      header: 'Deals',
      numeric: true,
      width: '64px',
      phone: 'amount',
      cell: ({ deals }) => <Deals deals={deals} />,
    },
    {
      key: 'to',
      header: `Stage in v${toNumber}`,
      width: '42%',
      phone: 'line',
      cell: (row) => (
        <span className="flex items-center gap-3 md:pl-3">
          <ArrowRight aria-hidden className="size-3.5 shrink-0 text-icon" />
          <Select
            scale="sm"
            aria-label={`Where the deals in ${row.stage.name} go`}
            value={row.to}
            options={[...open, { value: STAY, label: 'Stay where they are' }]}
            onChange={({ target }) => onChange({ ...planOf(preview), [row.stage.key]: target.value })}
          />
        </span>
      ),
    },
    {
      key: 'lack',
      header: 'Would lack',
      className: 'max-md:min-w-20',
      numeric: true,
      width: '88px',
      phone: 'end',
      cell: (row) => <Lacking row={row} />,
    },
  ];

  return (
    <DataTable
      label="Where open deals go"
      columns={columns}
      rows={rows}
      rowKey={({ stage }) => stage.key}
      rowHeight={44}
    />
  );
}

function Deals({ deals }: { deals: number }) {
  return (
    <>
      {formatCount(deals)} <span className="text-text-3 md:hidden">{deals === 1 ? 'deal' : 'deals'}</span>
    </>
  );
}

function Lacking({ row: { wouldMiss } }: { row: AdoptionRow }) {
  if (wouldMiss === 0) return <span className="text-text-3 max-md:hidden">–</span>;
  return (
    <span className="font-medium text-warn-text max-md:leading-11">
      {formatCount(wouldMiss)} <span className="md:hidden">would lack</span>
    </span>
  );
}

/** All answers as they are shown, so that what was only suggested is sent along, too. */
export function planOf({ rows }: AdoptionPreview): Plan {
  return Object.fromEntries(rows.map(({ stage, to }) => [stage.key, to]));
}
