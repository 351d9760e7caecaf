import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../measurement';

/** Where the results lie that docs/benchmarks.md is written from, a file for each number of deals. */
const FOLDER = 'bench/results';

/** The kept result for so many deals; null when there is none. */
export function readReport(deals: number): Report | null {
  const file = fileFor(deals);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}

/** All kept results, the fewest deals first. */
export function readReports(): ReadonlyArray<Report> {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .map((name) => readReport(Number.parseInt(name, 10)))
    .filter((report) => report !== null)
    .toSorted((one, other) => one.deals - other.deals);
}

export function keepReport(report: Report): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileFor(report.deals), `${JSON.stringify(report, null, 2)}\n`);
}

function fileFor(deals: number): string {
  return path.join(FOLDER, `${deals}.json`);
}
