import type pg from 'pg';
import type { Figures } from './load/figures';
import type { Server } from './servers/child';

/** One line of a result. Where a bare server was measured in turn, its figure and how much of it we reach. */
export type Result = Figures & {
  op: string;
  clients: number;
  /** Processor time of the server for one request: what stays comparable when the machine is busy otherwise. */
  cpu_ms?: number;
  bare_rps?: number;
  ratio?: number;
};

/** What a benchmark has at hand. */
export type Bench = {
  product: Server;
  bare: Server;
  /** Looks into the database of this run as the product itself may. */
  database: pg.Client;
  workspaceId: string;
  processId: string;
  /** The session of a channel manager. */
  manager: string;
  /** The length of a round, and how many there are of each. */
  seconds: number;
  rounds: number;
  /** A folder with data that nobody on the project wrote, for measuring how often answers are right. */
  data: string | null;
};

export type Limit = { atMost: number } | { atLeast: number };

/** How right or how fast something computes, measured without the server; shares from 0 to 1 have no unit. */
export type Accuracy = { title: string; value: number; unit?: string; limit: Limit | null };

export type Findings = {
  results: ReadonlyArray<Result>;
  accuracy?: ReadonlyArray<Accuracy>;
  bundle_kb?: number;
  failed?: string;
};

export type Benchmark = { name: string; run: (bench: Bench) => Promise<Findings> };

/** Alone, and as many as the pool has connections. */
export const CLIENTS = [1, 16] as const;

/** A file of results. */
export type Report = {
  name: string;
  machine: string;
  date: string;
  commit: string;
  deals: number;
  seconds: number;
  rounds: number;
  /** What the machine was doing besides, before we began. */
  load_average: number;
  results: ReadonlyArray<Result>;
  accuracy?: ReadonlyArray<Accuracy>;
  /** Benchmarks that could not be measured at all. */
  failed: ReadonlyArray<string>;
  deadlocks: number;
  /** Resident, of the server, right after the last request; and the most that it ever was, at its start included. */
  memory_mib: number | null;
  peak_memory_mib: number | null;
  bundle_kb: number | null;
};
