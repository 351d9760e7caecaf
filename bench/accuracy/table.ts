import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { StartupError } from '@/lib/platform/startup-error';

/** A file of the folder with measuring data; says which one is missing. */
export function readText(folder: string, name: string): string {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    throw new StartupError(
      `${path.join(folder, name)} can’t be read. Name the folder with the measuring data: --data DIR`,
    );
  }
}

/** The rows of a CSV file, by the names of its columns. */
export function readTable(folder: string, name: string): ReadonlyArray<Readonly<Record<string, string>>> {
  return parse(readText(folder, name), { columns: true, bom: true, skip_empty_lines: true });
}
