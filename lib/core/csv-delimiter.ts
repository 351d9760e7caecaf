export const CSV_DELIMITERS = [',', ';', '\t', '|'] as const;

export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

/** The sign that parts the cells of the first line, quoted cells left aside; a comma when there is a single column. */
export function delimiterOf(beginning: string): CsvDelimiter {
  const firstLine = withoutQuoted(beginning).trimStart().split('\n', 1)[0] ?? '';
  const counts = CSV_DELIMITERS.map((delimiter) => ({ delimiter, count: firstLine.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}
