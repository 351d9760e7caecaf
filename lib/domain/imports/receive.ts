import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { importError } from './errors';
import { MAX_BYTES } from './vocabulary';

type Part = { id: string; number: number; content: Uint8Array<ArrayBuffer> };

/** Rows are counted by their line ends while the file comes in; quoted line ends make it an estimate until it is read. */
export async function appendPart({ tx, viewer }: Pick<Context, 'tx' | 'viewer'>, { id, number, content }: Part) {
  const { status, size, rowsTotal } = await lockImport(tx, id);
  if (status !== 'uploaded') throw importError('finished');
  if (size + content.length > MAX_BYTES) throw importError('too_large');

  await tx.importPart.createMany({ data: { importId: id, workspaceId: viewer.workspaceId, number, content } });
  return tx.import.update({
    where: { id },
    data: { size: size + content.length, rowsTotal: rowsTotal + lineEnds(content), touchedAt: new Date() },
    select: { size: true },
  });
}

/** Holds the import until the end of the transaction: nobody else changes it, and its work waits. */
export async function lockImport(tx: Tx, id: string) {
  await tx.$queryRaw`select id from "Import" where id = ${id}::uuid for update`;
  const row = await tx.import.findUnique({ where: { id } });
  if (!row) throw importError('not_found');
  return row;
}

const LINE_FEED = 10;

function lineEnds(content: Uint8Array): number {
  let count = 0;
  for (let at = content.indexOf(LINE_FEED); at >= 0; at = content.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
