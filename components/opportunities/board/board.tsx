'use client';

import { useCallback } from 'react';
import { landingOf, isAtHome } from '@/components/opportunities/move/landing';
import type { PipelineAddress } from '@/components/opportunities/use-pipeline-address';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import { useAttending } from '@/lib/domain/opportunities/presence/client';
import type { Board as BoardView, Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { BoardColumn } from './board-column';
import { ClosedDock } from './closed-dock';
import type { MoreState } from './column-end';
import { dropHint } from './drop-hint';
import { StageStrip } from './stage-strip';
import { useBoardKeys } from './use-board-keys';
import { useHeldCard } from './use-held-card';

export type BoardProps = {
  board: BoardView;
  ask: MoveFlow['ask'];
  mayMove: boolean;
  showsPartner: boolean;
  /** The card that is open beside the board. */
  markedId: string | null;
  /** Says which stage phones show. */
  address: PipelineAddress;
  hrefOf: (id: string) => string;
  closedHref: (column: Column) => string;
  onOpen: (id: string) => void;
  onMore: (key: string) => void;
  onRetryMore: (key: string) => void;
  moreOf: (key: string) => MoreState;
};

export function Board({
  board,
  ask,
  mayMove,
  markedId,
  address,
  closedHref,
  onMore,
  onRetryMore,
  moreOf,
  ...card
}: BoardProps) {
  const { columns, currency, now, today } = board;
  const columnOf = (key: string) => columns.find((column) => column.key === key);
  const { scroller, held, gate } = useHeldCard((drop, known) => {
    const [from, to] = [columnOf(drop.stageKey), columnOf(drop.toStageKey)];
    const moving = from?.cards.find(({ id }) => id === drop.cardId);
    if (!from || !to || !moving) return;

    const afterId = landingOf(to, drop);
    const hint = dropHint(from, to, known);
    if (from !== to || !isAtHome(to, moving.id, afterId))
      ask({ card: moving, toStageKey: to.key, afterId, isGateShut: hint?.isGate ?? false });
  });
  useAttending(held?.cardId ?? null, 'moving');
  useBoardKeys({ board, isCovered: markedId !== null, onOpen: card.onOpen });

  const hintFor = (to: Column) => {
    const from = held && columnOf(held.stageKey);
    return from ? dropHint(from, to, gate) : null;
  };
  const onMove = useCallback(
    (moving: Card, toStageKey: string) => ask({ card: moving, toStageKey, afterId: null }),
    [ask],
  );

  const open = columns.filter(({ kind }) => kind === 'open');
  const chosen = columns.find(({ key }) => key === address.stage) ?? open.find(({ deals }) => deals > 0) ?? columns[0];
  // What is closed stands at the edge; as a column only a phone shows it, once it is chosen there.
  const shown = columns.filter((column) => column.kind === 'open' || column === chosen);

  return (
    <>
      <StageStrip columns={columns} chosen={chosen?.key ?? ''} onChoose={(key) => void address.set({ stage: key })} />
      <div className="flex min-h-0 flex-1 bg-sunken">
        <div ref={scroller} className="flex min-w-0 flex-1 snap-x snap-proximity overflow-x-auto scroll-thin md:pr-1">
          {shown.map((column) => (
            <BoardColumn
              key={column.key}
              column={column}
              columns={columns}
              currency={currency}
              now={now}
              today={today}
              mayMove={mayMove}
              markedId={markedId}
              hintFor={hintFor}
              more={moreOf(column.key)}
              onMore={onMore}
              onRetryMore={onRetryMore}
              onMove={onMove}
              isChosen={column === chosen}
              {...card}
            />
          ))}
        </div>
        <ClosedDock
          columns={columns.filter(({ kind }) => kind !== 'open')}
          currency={currency}
          hrefOf={closedHref}
          hintFor={hintFor}
        />
      </div>
    </>
  );
}
