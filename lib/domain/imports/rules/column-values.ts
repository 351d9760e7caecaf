/** The beginning of a file. */
export type Sample = { headers: ReadonlyArray<string>; rows: ReadonlyArray<ReadonlyArray<string>> };

/** What stands in a column, row by row; nothing for a column that isn't there. */
export function columnValues({ headers, rows }: Sample, heading: string | undefined): ReadonlyArray<string> {
  const index = headers.indexOf(heading ?? '');
  return index < 0 ? [] : rows.map((row) => row[index]?.trim() ?? '');
}
