import 'server-only';
import type { z } from 'zod';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { userIdOf } from '@/lib/platform/viewer';
import { importError } from './errors';
import { isOtherKind } from './rules/not-csv';
import type { uploadInput } from './schema';
import { MAX_BYTES, MAX_WAITING_BYTES, type Upload } from './vocabulary';

type File = z.output<typeof uploadInput>;

/** Begins an upload. The same file again goes on where its upload broke off. */
export async function beginUpload(ctx: Context, file: File): Promise<Upload> {
  if (file.fileSize === 0) throw importError('empty');
  if (file.fileSize !== null && file.fileSize > MAX_BYTES) throw importError('too_large');

  const begun = (await findUnfinished(ctx, file)) ?? (await createImport(ctx, file));
  const pieces = await ctx.tx.importPart.count({ where: { importId: begun.id } });
  return { id: begun.id, version: begun.version, received: begun.size, pieces };
}

const begun = { id: true, version: true, size: true } as const;

async function findUnfinished({ tx, viewer }: Context, { fileName, fileSize, changedAt }: File) {
  if (fileSize === null || changedAt === null) return null;
  return tx.import.findFirst({
    where: {
      ...{ fileName, fileSize, changedAt, status: 'uploaded', createdById: userIdOf(viewer) },
      found: { equals: {} },
    },
    orderBy: { createdAt: 'desc' },
    select: begun,
  });
}

async function createImport({ tx, viewer, now }: Context, file: File) {
  const { _sum: waiting } = await tx.import.aggregate({ where: { status: { not: 'done' } }, _sum: { size: true } });
  if ((waiting.size ?? 0) > MAX_WAITING_BYTES) throw importError('no_room');

  const { workspaceId } = viewer;
  const data = { ...file, workspaceId, createdById: userIdOf(viewer), createdAt: now, touchedAt: now };
  return tx.import.create({ data, select: begun });
}

type Piece = { id: string; number: number; content: Uint8Array<ArrayBuffer> };

/**
 * Adds the next piece; one whose answer was lost on the way may come again. Rows are counted by their line ends while the
 * file comes in; quoted line ends make it an estimate until it is read.
 */
export async function appendPiece({ tx, viewer }: Pick<Context, 'tx' | 'viewer'>, piece: Piece) {
  const { id, number, content } = piece;
  const { size, rowsTotal, fileSize, ...row } = await lockImport(tx, id);
  const pieces = await tx.importPart.count({ where: { importId: id } });
  if (number < pieces) return { size: await sizeOnceMore(tx, piece, size) };

  if (row.status !== 'uploaded') throw importError('whole');
  if (number > pieces) throw importError('incomplete');
  if (size + content.length > MAX_BYTES) throw importError('too_large');
  if (fileSize !== null && size + content.length > fileSize) throw importError('altered');
  if (number === 0 && isOtherKind(content)) throw importError('not_csv');

  await tx.importPart.createMany({ data: { importId: id, workspaceId: viewer.workspaceId, number, content } });
  return tx.import.update({
    where: { id },
    data: {
      size: size + content.length,
      // The line of headings is no row.
      rowsTotal: Math.max(0, rowsTotal + lineEnds(content) - (number === 0 ? 1 : 0)),
      touchedAt: new Date(),
    },
    select: { size: true },
  });
}

async function sizeOnceMore(tx: Tx, { id: importId, number, content }: Piece, size: number): Promise<number> {
  const known = await tx.importPart.findUniqueOrThrow({ where: { importId_number: { importId, number } } });
  if (Buffer.compare(known.content, content) !== 0) throw importError('altered');
  return size;
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
