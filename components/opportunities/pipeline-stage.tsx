'use client';

import dynamic from 'next/dynamic';
import { useCallback } from 'react';
import type { BoardScope } from '@/lib/domain/opportunities/board/client';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';
import { listQuestion } from '@/lib/domain/opportunities/list/rules';
import type { Board as BoardView } from '@/lib/domain/opportunities/vocabulary';
import { Board } from './board/board';
import type { useBoard } from './board/use-board';
import { neighboursOf, type Listed } from './deal/neighbours';
import { focusCard } from './move/focus-card';
import { MoveQuestions } from './move/move-questions';
import { useMoveFlow } from './move/use-move-flow';
import { pipelinePaths, type PipelineKind } from './pipeline-paths';
import { PAGE_SIZE } from './table/page-size';
import { useDealList, type InitialTable } from './table/use-deal-list';
import type { PipelineAddress } from './use-pipeline-address';

const DealPanel = dynamic(() => import('./deal/deal-panel').then((loaded) => loaded.DealPanel), { ssr: false });
const PipelineTable = dynamic(() => import('./table/pipeline-table').then((loaded) => loaded.PipelineTable));

type PipelineStageProps = {
  kind: PipelineKind;
  board: BoardView;
  address: PipelineAddress;
  pipeline: ReturnType<typeof useBoard>;
  initial: { scope: BoardScope; table: InitialTable };
  mayMove: boolean;
};

/** Board or table, and beside it the open deal, or what a move asks. */
export function PipelineStage({ kind, board, address, pipeline, initial, mayMove }: PipelineStageProps) {
  const { view, deal, set } = address;
  const flow = useMoveFlow(board.columns);
  const paths = pipelinePaths(kind, board.process.id);
  const question = listQuestion(board.process.id, tableWords(address));
  const list = useDealList(question, initial.table, view === 'table');

  const asked = flow.question;
  const gateId = asked?.kind === 'gate' ? asked.card.id : null;
  const onOpen = useCallback((id: string) => void set({ deal: id }, { history: 'push' }), [set]);
  const listed = view === 'table' ? rowsOf(list.data) : columnOf(board, deal);
  const markedId = gateId ?? (deal || null);
  const shared = { board, address, onOpen, showsPartner: kind === 'vendor', hrefOf: paths.deal, markedId };

  return (
    <div className="relative flex min-h-0 flex-1 flex-col overflow-hidden" aria-busy={pipeline.isAnswering}>
      {view === 'table' ? (
        <PipelineTable
          {...shared}
          scope={{ processId: board.process.id, filter: address.filter }}
          initial={initial}
          question={question}
          list={list.data}
          isError={list.isError}
          onRetry={() => void list.refetch()}
          path={paths.pipeline}
          ask={mayMove ? flow.ask : null}
        />
      ) : (
        <Board {...shared} {...pipeline} board={board} ask={flow.ask} mayMove={mayMove} closedHref={paths.closed} />
      )}
      {deal && !gateId ? (
        <DealPanel
          key={deal}
          id={deal}
          flow={flow}
          mayMove={mayMove}
          neighbours={neighboursOf(listed, deal)}
          pageHref={paths.deal(deal)}
          registrationHref={paths.registration}
          onOpen={(id) => void set({ deal: id })}
          onClose={() => {
            void set({ deal: null });
            focusCard(deal);
          }}
        />
      ) : null}
      <MoveQuestions flow={flow} now={board.now} hrefOf={paths.deal} />
    </div>
  );
}

function rowsOf(list: DealList | undefined): Listed {
  if (!list) return NOWHERE;
  return { ids: list.rows.map(({ id }) => id), skipped: (list.page - 1) * PAGE_SIZE, of: list.total.deals };
}

function columnOf({ columns }: BoardView, id: string): Listed {
  const column = columns.find(({ cards }) => cards.some((card) => card.id === id));
  return column ? { ids: column.cards.map((card) => card.id), skipped: 0, of: column.deals } : NOWHERE;
}

const NOWHERE: Listed = { ids: [], skipped: 0, of: 0 };

/** The parts of the address that the table's question is made of. */
function tableWords({ filter, kind, sort, direction, page, stage }: PipelineAddress): Record<string, string> {
  const said = Object.entries({ kind, sort, direction, page, stage }).filter(([, value]) => value);
  return { ...filter, ...Object.fromEntries(said) };
}
