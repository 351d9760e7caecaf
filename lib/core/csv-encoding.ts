import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import type { CsvEncoding } from './csv-encodings.ts';
import { AppError } from './errors.ts';

export type CsvSource = Uint8Array | AsyncIterable<Uint8Array>;

const CHUNK_BYTES = 64 * 1024;

/** The bytes in pieces, letting other requests have a turn between them. */
export async function* piecesOf(source: CsvSource): AsyncGenerator<Uint8Array, void> {
  if (!(source instanceof Uint8Array)) {
    yield* source;
    return;
  }
  for (let at = 0; at < source.length; at += CHUNK_BYTES) {
    yield source.subarray(at, at + CHUNK_BYTES);
    await setImmediate();
  }
}

/** From the byte order mark, or from the zero bytes that UTF-16 has between Latin letters. Everything else is UTF-8 or refused. */
export function encodingOf(beginning: Uint8Array): CsvEncoding {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';

  const sample = beginning.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5) return 'utf-16le';
  return even > sample.length / 5 ? 'utf-16be' : 'utf-8';
}

/**
 * The text of the file with "\n" for every line end. Bytes that are not of the encoding are an AppError
 * `csv.wrong_encoding` with the line in its details: letters turned into question marks would be noticed months later.
 */
export async function* decoded(pieces: AsyncIterable<Uint8Array>, encoding: CsvEncoding): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let held = '';

  for await (const piece of pieces) {
    const text = held + decode(decoder, piece, line);
    // A carriage return at the very end may be the first half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = withLineFeeds(text.slice(0, text.length - held.length));
    line += whole.split('\n').length - 1;
    yield whole;
  }
  yield withLineFeeds(held + decode(decoder, null, line));
}

/** A file in memory is looked through before its first row is taken, so that nothing is imported by half. */
export function demandUtf8(source: CsvSource): void {
  if (source instanceof Uint8Array && !isUtf8(source)) throw wrongEncoding();
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function decode(decoder: TextDecoder, piece: Uint8Array | null, line: number): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw wrongEncoding(line);
  }
}

function wrongEncoding(afterLine?: number): AppError {
  const details = { looksLike: 'windows-1252', ...(afterLine === undefined ? {} : { afterLine }) };
  return new AppError('invalid', 'csv.wrong_encoding', { details });
}
