import 'server-only';
import { AppError } from '@/lib/core/errors';
import { openCsv, type CsvDocument } from '@/lib/core/csv-read';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { storable } from './rules/storable';
import type { FileProblem, Found, Mapping } from './vocabulary';

type Place = { workspaceId: string; importId: string };

/** The bytes of an uploaded file, one piece after the other, never all of them. */
export async function* bytesOf({ workspaceId, importId }: Place): AsyncGenerator<Uint8Array, void> {
  for (let number = 0; ; number += 1) {
    const part = await asViewer(systemViewer(workspaceId), 'read', (tx) =>
      tx.importPart.findUnique({ where: { importId_number: { importId, number } }, select: { content: true } }),
    );
    if (!part) return;
    yield part.content;
  }
}

export function openImport(place: Place, { encoding }: Pick<Mapping, 'encoding'>): Promise<CsvDocument> {
  return openCsv(bytesOf(place), encoding === null ? {} : { encoding });
}

/** Rows that guesses are made from. */
const SAMPLE = 500;
const SHOWN = 20;
const SHOWN_CELL = 200;

export type Sample = { found: Found; rows: ReadonlyArray<ReadonlyArray<string>> };

/** The beginning of the file: its columns and first rows, or why it can't be read. */
export async function readSample(bytes: AsyncIterable<Uint8Array>, encoding: Mapping['encoding']): Promise<Sample> {
  try {
    const { rows: all, ...head } = await openCsv(bytes, encoding === null ? {} : { encoding });
    const { headers, delimiter, encoding: actual } = head;
    const rows: Array<{ line: number; cells: ReadonlyArray<string> }> = [];
    for await (const row of all) {
      if (row.ok) rows.push({ line: row.line, cells: row.cells });
      if (rows.length === SAMPLE) break;
    }
    const found = {
      headers: headers.map(storable),
      delimiter,
      encoding: actual,
      preview: rows.slice(0, SHOWN).map(({ line, cells }) => ({ line, cells: cells.map(shown) })),
      stages: [],
      ...{ problem: null, answersFrom: null },
    };
    return { found, rows: rows.map(({ cells }) => cells) };
  } catch (error) {
    const problem = fileProblem(error);
    const nothing = {
      headers: [],
      preview: [],
      encoding: encoding ?? 'utf-8',
      delimiter: ',',
      stages: [],
      answersFrom: null,
    } as const;
    return { found: { ...nothing, problem }, rows: [] };
  }
}

function shown(cell: string): string {
  return cell.slice(0, SHOWN_CELL);
}

/** What the file is to blame for; everything else goes on being thrown. */
export function fileProblem(error: unknown): FileProblem {
  if (!(error instanceof AppError) || !error.reason.startsWith('csv.')) throw error;

  const { afterLine } = (error.details ?? {}) as { afterLine?: number };
  return { reason: error.reason, afterLine: afterLine ?? null };
}
