import type { Report, Result } from '../measurement';
import { linesOf } from './lines';

/** What was measured, for reading in a terminal. */
export function print(report: Report, base: Report | null): void {
  console.log(`\n${report.deals.toLocaleString('en')} deals · ${report.machine}`);
  if (report.load_average > 0.7)
    console.log(
      `The machine was busy before we began (load ${report.load_average}): these figures are not to be quoted.`,
    );
  printTable(
    ['', 'clients', 'p50', 'p95', 'per second', 'errors', 'cpu', 'bare', 'share'],
    report.results.map(cellsOf),
  );

  const lines = linesOf(report, base);
  printTable(
    ['', 'measured', 'target', ''],
    lines.map(({ title, value, target, verdict }) => [title, value, target, verdict]),
  );
}

function cellsOf({ op, clients, p50_ms, p95_ms, rps, errors, cpu_ms, bare_rps, ratio }: Result): ReadonlyArray<string> {
  const cpu = cpu_ms === undefined ? '' : `${cpu_ms} ms`;
  const bare = bare_rps === undefined ? '' : `${bare_rps}/s`;
  const share = ratio === undefined ? '' : `${(ratio * 100).toFixed(1)} %`;
  return [op, String(clients), `${p50_ms} ms`, `${p95_ms} ms`, `${rps}/s`, String(errors), cpu, bare, share];
}

function printTable(heading: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): void {
  if (rows.length === 0) return;

  const widths = heading.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  console.log('');
  for (const row of [heading, ...rows]) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
