import type { StageKind } from '@/lib/domain/process/vocabulary';

/** Times in hours, as process mining gives them. Quantiles by linear interpolation between neighbours. */
export type Times = { n: number; medianHours: number; p90Hours: number; meanHours: number };

/** One stage right after another, in the order the deals went. */
export type Follows = Times & { from: string; to: string };

/** Finished stays in a stage; a deal that came twice stayed twice. */
export type StayTimes = Times & { stage: string; totalHours: number };

/** A way that deals took, with how many took it. */
type Variant = { stages: ReadonlyArray<string>; deals: number };

export type CycleDays = { n: number; medianDays: number; meanDays: number; p90Days: number };

/** What happened in a process, as it was written down: the figures of process mining, over the whole history. */
export type History = {
  asOf: string;
  process: { id: string; name: string };
  partner: { id: string; name: string } | null;
  stages: ReadonlyArray<{ key: string; name: string; kind: StageKind }>;
  deals: number;
  stays: number;
  /** Deals that were in a stage at least once. */
  reached: ReadonlyArray<{ stage: string; deals: number }>;
  /**
   * Where deals ended: the closing stage they came to last. Of several entered at the very same instant a closing one
   * counts, and of those the last. `null`: not closed.
   */
  outcomes: ReadonlyArray<{ stage: string | null; kind: StageKind; deals: number }>;
  follows: ReadonlyArray<Follows>;
  stayTimes: ReadonlyArray<StayTimes>;
  variants: { count: number; top: ReadonlyArray<Variant>; top5Share: number | null };
  /** From the first stage to the last one entered. */
  cycle: CycleDays | null;
  /** The same, of deals that came to a won stage. */
  wonCycle: CycleDays | null;
};
