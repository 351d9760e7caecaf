import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { insertAll } from './bulk';
import type { RowCounts } from './read-rows';
import type { StageChange } from './rules/check-row';

export type WaitingRow = StageChange & { importId: string; workspaceId: string; line: number; caseLine: number };

export type IssueRow = {
  importId: string;
  workspaceId: string;
  line: number;
  column: string;
  value: string;
  reason: string;
  cells: ReadonlyArray<string>;
};

export type Batch = { rows: ReadonlyArray<WaitingRow>; issues: ReadonlyArray<IssueRow>; counts: RowCounts };

/** Puts down what has been read so far, and how far that is. */
export async function flushRows(tx: Tx, importId: string, { rows, issues, counts }: Batch): Promise<true> {
  await insertAll(tx, 'ImportRow', rows.map(plainRow));
  // Two things wrong in one column are told as one.
  await insertAll(tx, 'ImportIssue', issues, 'skip');

  const { rowsRead, rowsGood, rowsBad, rowsLeftOut } = counts;
  await tx.import.update({
    where: { id: importId },
    data: { rowsRead, rowsGood, rowsBad, rowsLeftOut, touchedAt: new Date() },
  });
  return true;
}

function plainRow({ amountMinor, baseMinor, ...row }: WaitingRow) {
  return { ...row, amountMinor: amountMinor?.toString() ?? null, baseMinor: baseMinor?.toString() ?? null };
}
