'use client';

import type { MouseEvent } from 'react';
import { DataTable } from '@/components/shared/data-table';
import { ErrorState } from '@/components/shared/error-state';
import { NoResult } from '@/components/shared/no-result';
import type { PipelineAddress } from '@/components/opportunities/use-pipeline-address';
import type { BoardScope } from '@/lib/domain/opportunities/board/client';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';
import type { Board, Place } from '@/lib/domain/opportunities/vocabulary';
import { closedColumns, openColumns } from './deal-columns';
import { TableFoot } from './table-foot';
import { TableViews } from './table-views';

type PipelineTableProps = {
  board: Board;
  scope: BoardScope;
  address: PipelineAddress;
  list: DealList | undefined;
  isError: boolean;
  onRetry: () => void;
  path: string;
  showsPartner: boolean;
  markedId: string | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
};

const PAGE_SIZE = 50;

export function PipelineTable({ board, scope, address, list, path, onOpen, ...rows }: PipelineTableProps) {
  const { kind } = address;

  return (
    <>
      <TableViews path={path} scope={scope} board={board} kind={kind} />
      <div
        tabIndex={0}
        role="region"
        aria-label="Deals"
        onClickCapture={(event) => openBeside(event, onOpen)}
        className="min-h-0 flex-1 overflow-auto px-5 -outline-offset-2 scroll-thin max-md:px-4"
      >
        <Rows place={list ?? board} address={address} list={list} {...rows} />
      </div>
      {list ? (
        <TableFoot
          list={list}
          isOpen={kind === 'open'}
          pageSize={PAGE_SIZE}
          onPage={(page) => void address.set({ page: String(page) })}
        />
      ) : null}
    </>
  );
}

type RowsProps = Pick<
  PipelineTableProps,
  'address' | 'list' | 'isError' | 'onRetry' | 'showsPartner' | 'markedId' | 'hrefOf'
> & { place: Place };

function Rows({ place, address, list, isError, onRetry, showsPartner, markedId, hrefOf }: RowsProps) {
  const { kind, sort, direction, set } = address;
  if (isError && !list) return <ErrorState title="The deals couldn’t be loaded" onRetry={onRetry} />;

  return (
    <DataTable
      label="Deals"
      columns={
        kind === 'open'
          ? openColumns(place, showsPartner)
          : closedColumns(place, { showsPartner, isLost: kind === 'lost' })
      }
      rows={list?.rows ?? []}
      rowKey={({ id }) => id}
      rowHref={({ id }) => hrefOf(id)}
      currentKey={markedId}
      loading={!list}
      sort={{ key: sort || 'amount', direction: direction === 'ascending' ? 'ascending' : 'descending' }}
      onSortChange={(next) => void set({ sort: next.key, direction: next.direction, page: null })}
      instead={<NoResult title="No deal here">Nothing fits this view and the sentence above.</NoResult>}
    />
  );
}

/** A plain press on a row opens it beside the table; with a key held, the link does what links do. */
function openBeside(event: MouseEvent<HTMLElement>, onOpen: (id: string) => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  const row =
    event.target instanceof HTMLElement && event.target.closest('a') ? event.target.closest('[data-row]') : null;
  const id = row?.getAttribute('data-row');
  if (!id) return;

  event.preventDefault();
  onOpen(id);
}
