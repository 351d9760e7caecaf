import type { Limit, Report, Result } from '../measurement';

type Reading = (report: Report) => number | null;

/** What a figure should be. Some are held against the same figure at 10,000 deals, `base`. */
export type Target = {
  title: string;
  unit: string;
  read: Reading;
  limit: (report: Report, base: Report | null) => Limit | null;
};

const SMALL = 10_000;

/** The table of what we promise, at 10,000 deals and beyond. */
export const TARGETS: ReadonlyArray<Target> = [
  {
    ...{ title: 'board, 1 client, p95', unit: 'ms', read: figure('board', 1, 'p95_ms') },
    limit: (report, base) => (isSmall(report) ? { atMost: 20 } : times(1.3, figure('board', 1, 'p95_ms'), base)),
  },
  {
    ...{ title: 'board, 16 clients', unit: '/s', read: figure('board', 16, 'rps') },
    limit: (report) => ({ atLeast: isSmall(report) ? 200 : 180 }),
  },
  {
    ...{ title: 'board, 16 clients, of bare Node + pg', unit: '%', read: percent('board', 16) },
    limit: (report) => ({ atLeast: isSmall(report) ? 25 : 22 }),
  },
  {
    ...{ title: 'column, 16 clients', unit: '/s', read: figure('column', 16, 'rps') },
    limit: () => ({ atLeast: 350 }),
  },
  {
    ...{ title: 'move, 1 client, p95', unit: 'ms', read: figure('move', 1, 'p95_ms') },
    limit: (report, base) => (isSmall(report) ? { atMost: 15 } : times(1.2, figure('move', 1, 'p95_ms'), base)),
  },
  {
    ...{ title: 'move, 16 clients', unit: '/s', read: figure('move', 16, 'rps') },
    limit: () => ({ atLeast: 280 }),
  },
  {
    ...{ title: 'conflicts of a customer that is typed, 1 client, p95', unit: 'ms' },
    read: figure('conflict', 1, 'p95_ms'),
    limit: () => ({ atMost: 15 }),
  },
  {
    ...{ title: 'stage report, 1 client, p95', unit: 'ms', read: figure('stage-report', 1, 'p95_ms') },
    limit: (report) => ({ atMost: isSmall(report) ? 40 : 200 }),
  },
  {
    ...{ title: 'a draft replayed on the whole history, from the request to the answer', unit: 'ms' },
    read: figure('replay', 1, 'p50_ms'),
    limit: () => ({ atMost: 20_000 }),
  },
  {
    ...{ title: 'lint of the process on all its history, p95', unit: 'ms', read: figure('lint', 1, 'p95_ms') },
    limit: () => ({ atMost: 2_000 }),
  },
  {
    ...{ title: 'memory of the server at its most, replays included', unit: 'MiB' },
    read: (report) => (find(report, 'replay', 1) ? report.peak_memory_mib : null),
    limit: () => ({ atMost: 500 }),
  },
  {
    ...{
      title: 'board page in Chromium, until its cards are visible',
      unit: 'ms',
      read: figure('board-page', 1, 'p50_ms'),
    },
    limit: (report) => ({ atMost: isSmall(report) ? 650 : 700 }),
  },
  {
    ...{ title: 'JavaScript on the board page, compressed', unit: 'KB', read: ({ bundle_kb }) => bundle_kb },
    limit: () => ({ atMost: 220 }),
  },
  {
    ...{ title: 'a change seen on other clients, 200 streams, 50 moves/s, p95', unit: 'ms' },
    read: figure('live', 200, 'p95_ms'),
    limit: () => ({ atMost: 500 }),
  },
  {
    ...{ title: 'memory of the server after the run', unit: 'MiB', read: ({ memory_mib }) => memory_mib },
    limit: (report) => ({ atMost: isSmall(report) ? 400 : 450 }),
  },
  { title: 'failed requests', unit: '', read: errorsOf, limit: () => ({ atMost: 0 }) },
  { title: 'deadlocks', unit: '', read: ({ deadlocks }) => deadlocks, limit: () => ({ atMost: 0 }) },
];

export function isWithin(value: number, limit: Limit): boolean {
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
}

function isSmall({ deals }: Report): boolean {
  return deals <= SMALL;
}

function find({ results }: Report, op: string, clients: number): Result | undefined {
  return results.find((result) => result.op === op && result.clients === clients);
}

function figure(op: string, clients: number, name: 'p50_ms' | 'p95_ms' | 'rps'): Reading {
  return (report) => find(report, op, clients)?.[name] ?? null;
}

function percent(op: string, clients: number): Reading {
  return (report) => {
    const ratio = find(report, op, clients)?.ratio;
    return ratio === undefined ? null : Math.round(ratio * 1_000) / 10;
  };
}

function errorsOf({ results }: Report): number | null {
  return results.length === 0 ? null : results.reduce((sum, { errors }) => sum + errors, 0);
}

function times(factor: number, read: Reading, base: Report | null): Limit | null {
  const value = base && read(base);
  return value === null ? null : { atMost: Math.round(value * factor * 10) / 10 };
}
