import type { RowOrder } from '@/lib/domain/imports/vocabulary';

export type Step = {
  caseName: string;
  line: number;
  enteredAt: Date;
  /** null: the stage is not known. */
  stageName: string | null;
};

/** Where a row stands among the rows of its case: the first line of the case, and what is wrong with its place. */
export type Place = { caseLine: number; problem: string | null };

/**
 * Follows the rows of a file case by case. In a file with an order, a date that goes the other way is a slip; so is the
 * same change written twice in a row. One small entry per case is kept, however long the file.
 */
export function rowSequence(order: RowOrder): (step: Step) => Place {
  const firstLines = new Map<string, number>();
  const last = new Map<string, Step>();

  return (step) => {
    const caseLine = firstLines.get(step.caseName) ?? step.line;
    firstLines.set(step.caseName, caseLine);

    const before = last.get(step.caseName);
    const problem = before ? problemAfter(order, before, step) : null;
    if (problem === null) last.set(step.caseName, step);
    return { caseLine, problem };
  };
}

function problemAfter(order: RowOrder, before: Step, next: Step): string | null {
  const later = next.enteredAt.getTime() - before.enteredAt.getTime();
  const isSameStage = next.stageName !== null && next.stageName === before.stageName;

  if (later === 0 && isSameStage) return `The same as row ${before.line}`;
  if (order === 'oldest_first' && later < 0) return 'Before the row above';
  if (order === 'newest_first' && later > 0) return 'After the row above, though the file goes backwards';
  return null;
}
