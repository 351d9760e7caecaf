import type { ReactNode } from 'react';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import type { PipelineAddress } from '@/components/opportunities/use-pipeline-address';
import { DataTable } from '@/components/shared/data-table';
import { ErrorState } from '@/components/shared/error-state';
import { NoResult } from '@/components/shared/no-result';
import type { ListQuestion } from '@/lib/domain/opportunities/list/client';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';
import type { Board } from '@/lib/domain/opportunities/vocabulary';
import { closedColumns, openColumns } from './deal-columns';
import { moveColumn } from './move-column';
import { stageGroups } from './stage-groups';
import { TableFoot } from './table-foot';

type TableRowsProps = {
  board: Board;
  question: ListQuestion;
  address: PipelineAddress;
  list: DealList | undefined;
  pager: ReactNode;
  isError: boolean;
  onRetry: () => void;
  showsPartner: boolean;
  markedId: string | null;
  hrefOf: (id: string) => string;
  /** Moves a row's deal; null for who may not. */
  ask: MoveFlow['ask'] | null;
};

export function TableRows({
  address,
  question,
  list,
  pager,
  isError,
  onRetry,
  markedId,
  hrefOf,
  ...rest
}: TableRowsProps) {
  const { kind, set } = address;
  const isGrouped = kind === 'open' && question.sort === 'stage';
  if (isError && !list) return <ErrorState title="The deals couldn’t be loaded" onRetry={onRetry} />;

  const columns = columnsOf(kind, { list, isGrouped, ...rest });
  return (
    <DataTable
      label="Deals"
      columns={columns}
      rows={list?.rows ?? []}
      rowKey={({ id }) => id}
      rowHref={({ id }) => hrefOf(id)}
      currentKey={markedId}
      loading={!list}
      sort={{ key: question.sort ?? '', direction: question.direction === 'descending' ? 'descending' : 'ascending' }}
      {...(isGrouped && { groups: stageGroups(rest.board) })}
      onSortChange={(next) => void set({ sort: next.key, direction: next.direction, page: null })}
      foot={list ? <TableFoot list={list} columns={columns} pager={pager} /> : null}
      instead={<NoResult title="No deal here">Nothing fits this view and the sentence above.</NoResult>}
    />
  );
}

type Shown = Pick<TableRowsProps, 'board' | 'list' | 'showsPartner' | 'ask'> & { isGrouped: boolean };

function columnsOf(kind: PipelineAddress['kind'], { board, list, showsPartner, ask, isGrouped }: Shown) {
  const place = list ?? board;
  if (kind !== 'open') return closedColumns(place, { showsPartner, isLost: kind === 'lost' });

  // A group’s head says the stage.
  const open = openColumns(place, showsPartner).filter(({ key }) => !isGrouped || key !== 'stage');
  return ask ? [...open, moveColumn(board.columns, ask)] : open;
}
