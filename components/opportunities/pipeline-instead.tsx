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
  view: 'board' | 'table';
  onRetry: () => void;
  onClear: () => void;
  children: ReactNode;
};

/** What stands in the board's place when there is none, nothing in the table yet, or nothing that fits. A board without deals still shows the stages. */
export function PipelineInstead({ board, error, filter, view, onRetry, onClear, children }: PipelineInsteadProps) {
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

  const title = `No deals in ${board.process.name} yet`;
  if (view === 'table') {
    return (
      <EmptyState icon={SquareKanban} title={title}>
        {HOW_DEALS_COME}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="border-b border-line px-5 py-2.5 text-text-2 max-md:px-4">
        <span className="font-semibold text-text">{title}.</span> {HOW_DEALS_COME}
      </p>
      {children}
    </>
  );
}

const HOW_DEALS_COME = 'A deal appears here when a registration is approved, or when somebody opens one.';

/** What was looked for, and where. */
function nothingWords(process: string, { q, ...others }: ChosenFilter): string {
  if (!q) return `Nothing in ${process} fits the sentence above.`;
  return Object.keys(others).length === 0
    ? `Nothing in ${process} is called “${q}”.`
    : `Nothing in ${process} is called “${q}” and fits the rest of the sentence above.`;
}
