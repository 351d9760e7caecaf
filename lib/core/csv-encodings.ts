/** How the letters of a CSV file may be written. */
export const CSV_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

export type CsvEncoding = (typeof CSV_ENCODINGS)[number];
