import 'server-only';
import type { Viewer } from '@/lib/platform/viewer';
import { importError } from './errors';
import { appendToImport, discardImport, uploadImport } from './service';
import { MAX_BYTES } from './vocabulary';

type Incoming = { fileName: string; bytes: AsyncIterable<Uint8Array> };

const PIECE = 256 * 1024;

/**
 * Takes a file in, a piece and a short transaction at a time, however slowly it comes. Of a file that is too large, or
 * that breaks off, nothing stays.
 */
export async function receiveFile(
  viewer: Viewer,
  { fileName, bytes }: Incoming,
): Promise<{ id: string; version: number }> {
  const begun = await uploadImport(viewer, { fileName });
  try {
    if ((await appendAll(viewer, begun.id, bytes)) === 0) throw importError('empty');
    return begun;
  } catch (error) {
    await discardImport(viewer, { importId: begun.id });
    throw error;
  }
}

async function appendAll(viewer: Viewer, importId: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  let number = 0;
  for await (const piece of inPieces(bytes)) {
    size += piece.length;
    if (size > MAX_BYTES) throw importError('too_large');

    await appendToImport(viewer, { importId, number, content: piece.toString('base64') });
    number += 1;
  }
  return size;
}

/** The network's pieces are of any size. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let waiting: Array<Uint8Array> = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < PIECE) continue;

    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(waiting);
}
