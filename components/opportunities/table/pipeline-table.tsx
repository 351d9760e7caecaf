'use client';

import type { MouseEvent } from 'react';
import type { PipelineAddress } from '@/components/opportunities/use-pipeline-address';
import type { BoardScope } from '@/lib/domain/opportunities/board/client';
import type { ListQuestion } from '@/lib/domain/opportunities/list/client';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';
import type { Board } from '@/lib/domain/opportunities/vocabulary';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { GroupPart } from './group-part';
import { PhoneFoot } from './phone-foot';
import { PAGE_SIZE } from './page-size';
import { TablePager } from './table-pager';
import { TableRows } from './table-rows';
import { TableViews } from './table-views';
import type { InitialTable } from './use-deal-list';
import { useTableKeys } from './use-table-keys';

type PipelineTableProps = {
  board: Board;
  scope: BoardScope;
  initial: { scope: BoardScope; table: InitialTable };
  address: PipelineAddress;
  question: ListQuestion;
  list: DealList | undefined;
  isError: boolean;
  onRetry: () => void;
  path: string;
  showsPartner: boolean;
  markedId: string | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  /** Moves a row's deal; null for who may not. */
  ask: MoveFlow['ask'] | null;
};

export function PipelineTable({
  board,
  scope,
  initial,
  address,
  question,
  list,
  path,
  onOpen,
  ...rows
}: PipelineTableProps) {
  useTableKeys(onOpen);
  const pager = list ? (
    <TablePager list={list} pageSize={PAGE_SIZE} onPage={(page) => void address.set({ page: String(page) })} />
  ) : null;

  return (
    <>
      <TableViews
        path={path}
        scope={scope}
        initial={initial}
        board={board}
        kind={address.kind}
        end={<GroupPart address={address} question={question} />}
      />
      <div
        // Another page begins at its top.
        key={address.page}
        tabIndex={0}
        role="region"
        aria-label="Deals"
        onClickCapture={(event) => openBeside(event, onOpen)}
        className="min-h-0 flex-1 overflow-auto px-5 -outline-offset-2 scroll-thin max-md:px-4"
      >
        <TableRows board={board} address={address} question={question} list={list} pager={pager} {...rows} />
      </div>
      {list ? <PhoneFoot list={list} pager={pager} /> : null}
    </>
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
