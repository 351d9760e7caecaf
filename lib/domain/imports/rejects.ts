import 'server-only';
import { writeCsv, type CsvColumn, UTF8_BOM } from '@/lib/core/csv';
import { listOf } from '@/lib/core/words';
import type { Viewer } from '@/lib/platform/viewer';
import { listImportIssues } from './queries';
import type { ImportIssueView } from './vocabulary';

type Reject = { line: number; cells: ReadonlyArray<string>; problems: ReadonlyArray<string> };

/** The bad rows as a file, named after the one they come from. */
export async function openRejects(viewer: Viewer, importId: string) {
  const { fileName } = await listImportIssues(viewer, { importId });
  return { fileName: `${fileName.replace(/\.[a-z]{2,4}$/i, '')} bad rows.csv`, csv: rejectsCsv(viewer, importId) };
}

/**
 * The bad rows as CSV, each as it stands in the file with its line and what is wrong, so that it can be mended and brought
 * in again. Piece by piece: there may be a million.
 */
export async function* rejectsCsv(viewer: Viewer, importId: string): AsyncGenerator<string, void> {
  let held: ReadonlyArray<ImportIssueView> = [];
  let heading: string | null = null;

  for (;;) {
    const last = held.at(-1);
    const after = last ? { line: last.line, column: last.column } : null;
    const { headers, issues } = await listImportIssues(viewer, { importId, after });
    const columns = columnsOf(headers);
    if (heading === null) yield UTF8_BOM + (heading = writeCsv(columns, []));

    // What is wrong with one row may stand on two pages.
    const known = [...held, ...issues];
    const isEnd = issues.length === 0;
    const ready = isEnd ? known : known.filter(({ line }) => line !== known.at(-1)?.line);
    held = isEnd ? [] : known.slice(ready.length);
    if (ready.length > 0) yield writeCsv(columns, rejectsOf(ready)).slice(heading.length);
    if (isEnd) return;
  }
}

function rejectsOf(issues: ReadonlyArray<ImportIssueView>): ReadonlyArray<Reject> {
  return [...Map.groupBy(issues, ({ line }) => line)].map(([line, ofRow]) => ({
    line,
    cells: ofRow[0]?.cells ?? [],
    problems: ofRow.map(({ column, reason }) => (column === '' ? reason : `${column}: ${reason}`)),
  }));
}

function columnsOf(headers: ReadonlyArray<string>): ReadonlyArray<CsvColumn<Reject>> {
  return [
    { heading: 'Line', value: ({ line }) => line },
    { heading: 'What is wrong', value: ({ problems }) => listOf(problems) },
    ...headers.map((heading, index) => ({ heading, value: ({ cells }: Reject) => cells[index] ?? '' })),
  ];
}
