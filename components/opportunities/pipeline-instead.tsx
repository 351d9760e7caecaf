'use client';

import { SquareKanban } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/shared/empty-state';
import { ErrorState } from '@/components/shared/error-state';
import { NoResult } from '@/components/shared/no-result';
import { Button } from '@/components/ui/button';
import type { ChosenFilter } from '@/lib/domain/opportunities/filter/vocabulary';
import type { Board } from '@/lib/domain/opportunities/vocabulary';
import { Refused } from '@/lib/platform/outcome';

type PipelineInsteadProps = {
  board: Board | undefined;
  error: Error | null;
  filter: ChosenFilter;
  onRetry: () => void;
  onClear: () => void;
  children: ReactNode;
};

/** What stands in the board's place when there is none, nothing on it yet, or nothing that fits. */
export function PipelineInstead({ board, error, filter, onRetry, onClear, children }: PipelineInsteadProps) {
  if (!board && error) {
    const failure = error instanceof Refused ? error.failure : null;
    return (
      <ErrorState title="The board couldn’t be loaded" id={failure?.id} onRetry={onRetry}>
        {failure?.message}
      </ErrorState>
    );
  }
  if (!board || board.columns.some(({ deals }) => deals > 0)) return children;
  if (Object.keys(filter).length > 0) {
    return (
      <NoResult title="No deal fits" actions={<Button onClick={onClear}>Show all deals</Button>}>
        {nothingWords(board.process.name, filter)}
      </NoResult>
    );
  }
  return (
    <EmptyState icon={SquareKanban} title={`No deals in ${board.process.name} yet`}>
      A deal appears here when a registration is approved, or when somebody opens one.
    </EmptyState>
  );
}

/** What was looked for, and where. */
function nothingWords(process: string, { q, ...others }: ChosenFilter): string {
  if (!q) return `Nothing in ${process} fits the sentence above.`;
  return Object.keys(others).length === 0
    ? `Nothing in ${process} is called “${q}”.`
    : `Nothing in ${process} is called “${q}” and fits the rest of the sentence above.`;
}
