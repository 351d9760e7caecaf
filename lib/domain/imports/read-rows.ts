import 'server-only';
import type { CsvRow } from '@/lib/core/csv-read';
import type { Batch, IssueRow, WaitingRow } from './flush-rows';
import { checkRow, type CheckedRow, type RowFacts, type RowProblem, type StageChange } from './rules/check-row';
import { raggedReason } from './rules/ragged';
import { rowSequence } from './rules/row-sequence';
import { oneLine, storable } from './rules/storable';
import type { FullMapping } from './row-facts';
import type { Target } from './vocabulary';

export type RowCounts = {
  rowsRead: number;
  rowsGood: number;
  rowsBad: number;
  rowsLeftOut: number;
  /** Rows per stage name, by first appearance. */
  stages: Map<string, number>;
};

type Setting = { importId: string; workspaceId: string; facts: RowFacts; mapping: FullMapping };

/** Sorts the rows of a file into good and bad, a batch at a time. */
export type RowReader = Setting & {
  place: ReturnType<typeof rowSequence>;
  counts: RowCounts;
  rows: Array<WaitingRow>;
  issues: Array<IssueRow>;
};

const BATCH = 2_000;
/** More names than any process has stages: the column is not the stage, and they are not all listed. */
const MAX_NAMES = 200;
const MAX_SHOWN = 200;
const MAX_CELL = 10_000;

export function openReader(setting: Setting): RowReader {
  const counts = { rowsRead: 0, rowsGood: 0, rowsBad: 0, rowsLeftOut: 0, stages: new Map<string, number>() };
  return { ...setting, place: rowSequence(setting.mapping.order), counts, rows: [], issues: [] };
}

export function readRow(reader: RowReader, row: CsvRow): void {
  reader.counts.rowsRead += 1;
  if (row.ok) readCells(reader, row);
  else refuse(reader, row, [{ target: '', value: '', reason: raggedReason(row.reason, row.details) }]);
}

function readCells(reader: RowReader, row: CsvRow): void {
  countStage(reader, row);
  const checked = checkRow(row.cells, reader.facts);
  switch (checked.kind) {
    case 'good':
      accept(reader, row, checked.change);
      break;
    case 'left_out':
      reader.counts.rowsLeftOut += 1;
      break;
    case 'bad':
      refuse(reader, row, [...checked.problems, ...outOfPlace(reader, row, checked)]);
      break;
  }
}

export function isFull({ rows, issues }: RowReader): boolean {
  return rows.length + issues.length >= BATCH;
}

/** What has been read since the last time. */
export function takeBatch(reader: RowReader): Batch {
  const { rows, issues, counts } = reader;
  Object.assign(reader, { rows: [], issues: [] });
  return { rows, issues, counts };
}

function accept(reader: RowReader, row: CsvRow, change: StageChange): void {
  const { importId, workspaceId, counts, rows } = reader;
  const { caseLine, problem } = reader.place({ ...change, line: row.line });
  if (problem !== null) {
    refuse(reader, row, [timeProblem(reader, row, problem)]);
    return;
  }

  counts.rowsGood += 1;
  rows.push({ importId, workspaceId, line: row.line, caseLine, ...change });
}

function refuse(
  { importId, workspaceId, counts, issues, mapping }: RowReader,
  row: CsvRow,
  problems: ReadonlyArray<RowProblem>,
): void {
  counts.rowsBad += 1;
  const cells = row.cells.map((cell) => storable(cell).slice(0, MAX_CELL));
  for (const { target, value, reason } of problems) {
    const column = target === '' ? '' : (mapping.columns[target] ?? '');
    const shown = storable(value).slice(0, MAX_SHOWN);
    issues.push({ importId, workspaceId, line: row.line, column, value: shown, reason, cells });
  }
}

/** A bad row is still a step of its case: its date can be before the row above, and what follows is held against it. */
function outOfPlace(
  reader: RowReader,
  row: CsvRow,
  { caseName, enteredAt }: Extract<CheckedRow, { kind: 'bad' }>,
): ReadonlyArray<RowProblem> {
  if (caseName === '' || enteredAt === null) return [];

  const { problem } = reader.place({ caseName, enteredAt, stageName: null, line: row.line });
  return problem === null ? [] : [timeProblem(reader, row, problem)];
}

function timeProblem({ facts }: RowReader, { cells }: CsvRow, reason: string): RowProblem {
  return { target: 'time', value: cellOf(facts, cells, 'time'), reason };
}

function countStage({ facts, counts }: RowReader, { cells }: CsvRow): void {
  const name = cellOf(facts, cells, 'stage');
  const known = counts.stages.get(name);
  const isNew = known === undefined && counts.stages.size < MAX_NAMES && name !== '' && name.length <= MAX_SHOWN;
  if (known !== undefined || isNew) counts.stages.set(name, (known ?? 0) + 1);
}

function cellOf({ columns }: RowFacts, cells: ReadonlyArray<string>, target: Target): string {
  return oneLine(cells[columns[target] ?? -1] ?? '');
}
