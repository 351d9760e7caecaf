import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | bigint | boolean | Date | null | undefined;

export type CsvColumn<Row> = { heading: string; value: (row: Row) => CsvCell };

/** Excel reads UTF-8 only after this mark; other readers of ours drop it. Put it before what people download. */
export const UTF8_BOM = '\ufeff';

/** The rows as CSV (RFC 4180) with a line of headings. Instants are ISO 8601 in UTC; what is absent is an empty cell. */
export function writeCsv<Row>(columns: ReadonlyArray<CsvColumn<Row>>, rows: Iterable<Row>): string {
  const lines = [columns.map(({ heading }) => toCsvCell(heading))];
  for (const row of rows) lines.push(columns.map(({ value }) => toCsvCell(value(row))));
  // Left to itself the library leaves a lone line feed unquoted.
  return stringify(lines, { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

/**
 * The text of a cell. What a spreadsheet would run as a formula gets a leading apostrophe; a plain number, negative or
 * not, stays a number.
 */
export function toCsvCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return String(value);
  return isFormula(value) ? `'${value}` : value;
}

/** The full-width signs too: a Japanese Excel takes them for the others. */
function isFormula(text: string): boolean {
  const isPlainNumber = /^[+-]?\d+(?:[.,]\d+)?$/.test(text);
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !isPlainNumber;
}
