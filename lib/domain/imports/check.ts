import 'server-only';
import { asViewer } from '@/lib/platform/db/scope';
import type { Tx } from '@/lib/platform/db/client';
import { systemViewer } from '@/lib/platform/viewer';
import { countKnown, readFoundStages } from './found-stages';
import { fileProblem, openImport } from './file';
import { readMapping } from './mapping';
import { readRowFacts, type FullMapping } from './row-facts';
import { flushRows } from './flush-rows';
import { isFull, openReader, readRow, takeBatch, type RowCounts, type RowReader } from './read-rows';
import { storable } from './rules/storable';
import { foundSchema } from './schema';
import type { FileProblem, Found } from './vocabulary';

/** Which answers are checked: later ones make this check pointless. */
export type CheckOf = { workspaceId: string; importId: string; version: number };

export type OnProgress = (counts: RowCounts) => void;

/**
 * Reads the whole file and sorts its rows: good ones wait in ImportRow, what is wrong with the others stands in
 * ImportIssue. Nothing else is written. Run again it starts over; it stops by itself when the answers change meanwhile.
 */
export async function checkRows(check: CheckOf, onProgress: OnProgress = () => undefined): Promise<void> {
  const begun = await begin(check);
  if (!begun) return;

  try {
    const reader = await readAll(check, begun.mapping, onProgress);
    if (reader) await finish(check, begun, reader);
  } catch (error) {
    await giveUp(check, begun.found, fileProblem(error));
  }
}

type Begun = { mapping: FullMapping; found: Found };

async function begin(check: CheckOf): Promise<Begun | null> {
  const { importId } = check;
  return inCheck(check, async (tx) => {
    const row = await tx.import.findUniqueOrThrow({ where: { id: importId }, select: { mapping: true, found: true } });
    await tx.importRow.deleteMany({ where: { importId } });
    await tx.importIssue.deleteMany({ where: { importId } });
    await tx.import.update({ where: { id: importId }, data: { ...NO_COUNTS, touchedAt: new Date() } });
    return { mapping: readMapping(row.mapping) as FullMapping, found: foundSchema.parse(row.found) };
  });
}

const NO_COUNTS = { rowsRead: 0, rowsGood: 0, rowsBad: 0, rowsLeftOut: 0, rowsKnown: 0 };

/** Answers null when somebody changed the answers meanwhile. */
async function readAll(check: CheckOf, mapping: FullMapping, onProgress: OnProgress): Promise<RowReader | null> {
  const file = await openImport(check, mapping);
  const facts = await asViewer(systemViewer(check.workspaceId), 'read', (tx) =>
    readRowFacts(tx, { mapping, headers: file.headers.map(storable), now: new Date() }),
  );
  const reader = openReader({ ...check, facts, mapping });

  for await (const row of file.rows) {
    readRow(reader, row);
    if (isFull(reader) && !(await flush(check, reader, onProgress))) return null;
  }
  return (await flush(check, reader, onProgress)) ? reader : null;
}

async function flush(check: CheckOf, reader: RowReader, onProgress: OnProgress): Promise<boolean> {
  const batch = takeBatch(reader);
  const written = await inCheck(check, (tx) => flushRows(tx, check.importId, batch));
  if (written) onProgress(batch.counts);
  return written !== null;
}

async function finish(check: CheckOf, { mapping, found }: Begun, { counts, facts }: RowReader): Promise<void> {
  const { importId } = check;
  await inCheck(check, async (tx) => {
    const stages = await readFoundStages(tx, { importId, order: mapping.order, counts: counts.stages });
    const rowsKnown = await countKnown(tx, importId, {
      destination: mapping.destination,
      stageOf: facts.stageOf,
      stages,
    });
    await tx.import.update({
      where: { id: importId },
      data: {
        ...{ status: 'checked', rowsTotal: counts.rowsRead, rowsKnown, touchedAt: new Date() },
        found: { ...found, stages: [...stages], problem: null },
      },
    });
  });
}

/** The file can't be read as it was said to be written: the person is asked again. */
async function giveUp(check: CheckOf, found: Found, problem: FileProblem): Promise<void> {
  await inCheck(check, (tx) =>
    tx.import.update({
      where: { id: check.importId },
      data: { status: 'uploaded', found: { ...found, problem } },
    }),
  );
}

/** Works in a transaction of its own as long as these answers are the ones that count; null when they no longer are. */
function inCheck<Value>(
  { workspaceId, importId, version }: CheckOf,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value | null> {
  return asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    const [current] = await tx.$queryRaw<Array<{ id: string }>>`
      select id from "Import"
      where id = ${importId}::uuid and version = ${version} and status = 'checking' for no key update`;
    return current ? work(tx) : null;
  });
}
