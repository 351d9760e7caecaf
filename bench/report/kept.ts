import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../measurement';

/** Where the results lie that docs/benchmarks.md is written from. */
const FOLDER = 'bench/results';

/** The kept result for so many deals; null when there is none. */
export function readReport(deals: number): Report | null {
  const file = path.join(FOLDER, `${deals}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}
