import { readFileSync, writeFileSync } from 'node:fs';
import type { Report, Result } from '../measurement';
import { readReport, readReports } from './kept';
import { linesOf } from './lines';

const DOCUMENT = 'docs/benchmarks.md';
const BEGIN = '<!-- figures: written by npm run bench -- all --write-doc -->';
const END = '<!-- end of figures -->';

/** Puts the kept results between the marks of the document; everything else in it is for people to write. */
export function renewDocument(): void {
  const [before, rest] = readFileSync(DOCUMENT, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} has lost its marks.`);

  const figures = readReports().map((report) => sectionOf(report, readReport(10_000)));
  writeFileSync(DOCUMENT, [before, BEGIN, '\n\n', figures.join('\n'), '\n', END, after].join(''));
}

function sectionOf(report: Report, base: Report | null): string {
  const { deals, machine, date, commit, name, seconds, rounds, load_average, peak_memory_mib } = report;
  const command = `npm run bench -- ${name} --deals ${deals} --seconds ${seconds} --rounds ${rounds}`;

  return [
    `### ${deals.toLocaleString('en')} deals\n`,
    `${date.slice(0, 10)}, \`${command}\` at ${commit || 'an unknown commit'}, load average before the run ${load_average}.`,
    `${machine}.\n`,
    table(
      ['', 'measured', 'target', ''],
      linesOf(report, base).map(({ title, value, target, verdict }) => [title, value, target, inBold(verdict)]),
    ),
    '',
    table(
      ['', 'clients', 'p50 ms', 'p95 ms', 'requests/s', 'errors', 'CPU ms', 'bare, requests/s', 'share of bare'],
      report.results.map(cellsOf),
    ),
    peak_memory_mib === null ? '' : `\nThe server’s memory was ${peak_memory_mib} MiB at its most.\n`,
  ].join('\n');
}

function inBold(verdict: string): string {
  return verdict === 'missed' ? '**missed**' : verdict;
}

function cellsOf({ op, clients, p50_ms, p95_ms, rps, errors, cpu_ms, bare_rps, ratio }: Result): ReadonlyArray<string> {
  const share = ratio === undefined ? '' : `${(ratio * 100).toFixed(1)} %`;
  return [op, clients, p50_ms, p95_ms, rps, errors, cpu_ms ?? '', bare_rps ?? '', share].map(String);
}

function table(heading: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const rule = heading.map((_, column) => (column === 0 ? '---' : '--:'));
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
