'use client';

import { useRouter } from 'next/navigation';
import { useTransition, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { BoardScope } from '@/lib/domain/opportunities/board/client';
import type { Choices } from '@/lib/domain/opportunities/list/vocabulary';
import type { Board } from '@/lib/domain/opportunities/vocabulary';
import { useBoard } from './board/use-board';
import { PipelineFilter } from './pipeline-filter';
import { PipelineHeader } from './pipeline-header';
import { PipelineInstead } from './pipeline-instead';
import { pipelinePaths, type PipelineKind } from './pipeline-paths';
import { PipelineStage } from './pipeline-stage';
import type { InitialTable } from './table/use-deal-list';
import { usePipelineAddress } from './use-pipeline-address';

type PipelineScreenProps = {
  kind: PipelineKind;
  choices: Choices;
  /** What the server brought along, and what it had been asked. */
  initial: { board: Board; scope: BoardScope; table: InitialTable };
  mayMove: boolean;
  /** The page's one act: a new deal, or to register one. */
  action: ReactNode;
};

/** The pipeline of one process, as a board or as a table, narrowed by a sentence. */
export function PipelineScreen({ kind, choices, initial, mayMove, action }: PipelineScreenProps) {
  const router = useRouter();
  const [isLeaving, leave] = useTransition();
  const address = usePipelineAddress();
  const { filter, clearFilter, view } = address;
  const { processId } = initial.scope;
  const pipeline = useBoard({ processId, filter }, initial);
  const board = pipeline.board ?? initial.board;

  return (
    <>
      <PipelineHeader
        title={kind === 'vendor' ? 'Pipeline' : 'Deals'}
        board={board}
        view={view}
        onView={(next) => void address.set({ view: next, stage: null, kind: null, page: null })}
        action={action}
      />
      <PipelineFilter
        choices={choices}
        currency={board.currency}
        processId={processId}
        onProcess={(id) => leave(() => router.push(pipelinePaths(kind, id).pipeline))}
        filter={filter}
        onFilter={address.setFilter}
        onClear={clearFilter}
        isPartner={kind === 'portal'}
      />
      <div aria-busy={isLeaving} className={cn('flex min-h-0 flex-1 flex-col', isLeaving && 'opacity-60')}>
        <PipelineInstead {...pipeline} filter={filter} view={view} onClear={clearFilter}>
          <PipelineStage
            kind={kind}
            board={board}
            address={address}
            pipeline={pipeline}
            initial={initial}
            mayMove={mayMove}
          />
        </PipelineInstead>
      </div>
    </>
  );
}
