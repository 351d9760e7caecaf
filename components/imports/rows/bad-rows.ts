import type { ImportIssueView } from '@/lib/domain/imports/vocabulary';

type Problem = Pick<ImportIssueView, 'column' | 'value' | 'reason'>;

export type BadRow = { line: number; cells: ReadonlyArray<string>; problems: ReadonlyArray<Problem> };

/** What is wrong, row by row: a row may have several things wrong with it. */
export function badRows(issues: ReadonlyArray<ImportIssueView>): ReadonlyArray<BadRow> {
  const rows = new Map<number, BadRow>();
  for (const { line, cells, ...problem } of issues) {
    const row = rows.get(line) ?? { line, cells, problems: [] };
    rows.set(line, { ...row, problems: [...row.problems, problem] });
  }
  return [...rows.values()];
}

/** What a person reads of a problem; of a cell that is not shown beside it also where, and what stands there. */
export function problemWords({ column, value, reason }: Problem, shown: ReadonlySet<string>): string {
  if (column === '' || shown.has(column)) return reason;
  return value === '' ? `${column}: ${reason}` : `${column} “${value}”: ${reason}`;
}
