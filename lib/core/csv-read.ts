import { CsvError, parse, type InfoRecord, type Parser } from 'csv-parse';
import { delimiterOf, type CsvDelimiter } from './csv-delimiter.ts';
import { decoded, demandUtf8, encodingOf, piecesOf, type CsvSource } from './csv-encoding.ts';
import type { CsvEncoding } from './csv-encodings.ts';
import { AppError } from './errors.ts';
import { isStorable } from './storable.ts';

export type CsvProblem =
  'csv.too_few_cells' | 'csv.too_many_cells' | 'csv.unstorable' | 'csv.unclosed_quote' | 'csv.row_too_long';

/** A row, or why it can't be used, with the line of the file on which it begins and what could be read of it. */
export type CsvRow =
  | { ok: true; line: number; cells: ReadonlyArray<string> }
  | { ok: false; line: number; reason: CsvProblem; cells: ReadonlyArray<string>; details: RowSize };

type RowSize = { expected: number; found?: number };

export type CsvDocument = {
  encoding: CsvEncoding;
  delimiter: CsvDelimiter;
  /** As many as columns, none blank, none twice. */
  headers: ReadonlyArray<string>;
  /** To be read once. Leaving the loop early closes the source. */
  rows: AsyncIterable<CsvRow>;
};

type ReadOptions = { encoding?: CsvEncoding; delimiter?: CsvDelimiter };

type Parsed = { record: ReadonlyArray<string>; info: InfoRecord };

const MAX_ROW_CHARACTERS = 1_000_000;

/**
 * Opens a CSV file as the world writes them: with or without byte order mark, comma, semicolon, tab or bar, any line
 * ends, quotes around line ends, blank lines. Rows come one by one, so the size of the file does not matter.
 * Throws AppError `csv.empty` when there is no line of headings, `csv.wrong_encoding` when it is not in the encoding
 * (found from the file itself as far as that is certain; Windows-1252 has to be asked for). For a file in memory that is
 * known before the first row, for a stream on the way, where the loop over the rows may throw it.
 */
export async function openCsv(source: CsvSource, options: ReadOptions = {}): Promise<CsvDocument> {
  const pieces = piecesOf(source);
  const first = await firstPiece(pieces);
  const encoding = options.encoding ?? encodingOf(first);
  if (encoding === 'utf-8') demandUtf8(source);

  const text = decoded(joined(first, pieces), encoding);
  const beginning = (await text.next()).value ?? '';
  const delimiter = options.delimiter ?? delimiterOf(beginning);
  const records = parsed(joined(beginning, text), delimiter);

  const headerRecord = await records.next();
  if (headerRecord.done) throw new AppError('invalid', 'csv.empty');
  if ('reason' in headerRecord.value)
    throw new AppError('invalid', headerRecord.value.reason, { details: { line: 1 } });
  const headers = headersFrom(headerRecord.value.record);
  return { encoding, delimiter, headers, rows: rowsOf(records, headers.length) };
}

async function firstPiece(pieces: AsyncGenerator<Uint8Array, void>): Promise<Uint8Array> {
  const { value } = await pieces.next();
  return value ?? new Uint8Array();
}

async function* joined<Piece>(first: Piece, others: AsyncIterable<Piece>): AsyncGenerator<Piece, void> {
  yield first;
  yield* others;
}

type Broken = { line: number; reason: 'csv.unclosed_quote' | 'csv.row_too_long' };

/**
 * An error of the parser ends the file as one broken record, after all records before it; errors of the source are the
 * caller's. Records are taken the moment they are read: the parser's own stream, when it fails, drops those that nobody
 * has fetched yet.
 */
async function* parsed(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Parsed | Broken, void> {
  let waiting: Array<Parsed> = [];
  const parser = openParser(delimiter, (pair) => waiting.push(pair));

  let lastLine = 0;
  for await (const step of stepsOf(parser, text)) {
    const ready = waiting;
    waiting = [];
    yield* ready;

    lastLine = ready.at(-1)?.info.lines ?? lastLine;
    if (step instanceof CsvError) yield { line: lastLine + 1, reason: problemOf(step) };
  }
}

function openParser(delimiter: string, take: (pair: Parsed) => void): Parser {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    max_record_size: MAX_ROW_CHARACTERS,
    on_record: (record: ReadonlyArray<string>, info) => {
      take({ record, info });
      return null;
    },
  });
  // Errors come back from each write; without a listener the same ones would end the process.
  return parser.on('error', () => undefined).resume();
}

/** Gives the parser piece after piece, and stops at the first that it can't take. */
async function* stepsOf(parser: Parser, text: AsyncIterable<string>): AsyncGenerator<CsvError | null, void> {
  for await (const piece of text) {
    const error = await outcomeOf((done) => parser.write(piece, done));
    yield error;
    if (error) return;
  }
  yield await outcomeOf((done) => parser.end(done));
}

function outcomeOf(act: (done: (error?: Error | null) => void) => unknown): Promise<CsvError | null> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error && !(error instanceof CsvError)) reject(error);
      else resolve(error ?? null);
    });
  });
}

function problemOf({ code }: CsvError): Broken['reason'] {
  return code === 'CSV_QUOTE_NOT_CLOSED' ? 'csv.unclosed_quote' : 'csv.row_too_long';
}

async function* rowsOf(records: AsyncIterable<Parsed | Broken>, expected: number): AsyncGenerator<CsvRow, void> {
  for await (const each of records) {
    if ('reason' in each) yield { ok: false, ...each, cells: [], details: { expected } };
    else if (each.record.some((cell) => cell.trim() !== '')) yield rowFrom(each, expected);
  }
}

function rowFrom({ record, info }: Parsed, expected: number): CsvRow {
  const line = info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  const broken = { ok: false as const, line, cells: record, details: { expected, found: record.length } };
  if (record.length < expected) return { ...broken, reason: 'csv.too_few_cells' };

  const surplus = record.slice(expected);
  if (surplus.some((cell) => cell.trim() !== '')) return { ...broken, reason: 'csv.too_many_cells' };
  if (!isStorable(record)) return { ...broken, reason: 'csv.unstorable' };
  return { ok: true, line, cells: record.slice(0, expected) };
}

/** A column without a name goes by its number; a name that comes again gets one. */
function headersFrom(cells: ReadonlyArray<string>): ReadonlyArray<string> {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  const headers: Array<string> = [];
  for (const [i, cell] of cells.slice(0, last + 1).entries()) {
    const name = cell.trim().normalize('NFC') || `Column ${i + 1}`;
    headers.push(headers.includes(name) ? firstFree(name, headers) : name);
  }
  return headers;
}

function firstFree(name: string, taken: ReadonlyArray<string>): string {
  let number = 2;
  while (taken.includes(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
