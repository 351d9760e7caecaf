import { median } from '@/lib/core/statistics';
import type { Bench, Result } from '../measurement';
import { clientOf, type Asked } from './agent';
import { drive, type Round } from './drive';
import { processorSecondsOf } from '../servers/usage';
import { figuresOf, rounded } from './figures';

type Measured = {
  op: string;
  clients: number;
  /** The next thing to ask for; null when nothing is left. */
  next: () => Asked | null;
  /** Asks a bare server for the same in turn with ours. */
  beside?: () => Asked;
};

/** Long enough for both to have compiled what is hot, in either's first round. */
const WARM_UP_SECONDS = 2;

/** Ours, bare, ours, bare …: whatever else the machine does falls on both. */
export async function measure(bench: Bench, { op, clients, next, beside }: Measured): Promise<Result> {
  const ours = clientOf(bench.product.url, clients);
  const bare = clientOf(bench.bare.url, clients);
  const askOurs = (seconds: number) => drive({ clients, seconds, ask: () => asking(next(), ours.ask) });
  const askBare = (seconds: number) => drive({ clients, seconds, ask: () => asking(beside?.() ?? null, bare.ask) });

  await askOurs(WARM_UP_SECONDS);
  if (beside) await askBare(WARM_UP_SECONDS);

  const our: Array<Round> = [];
  const their: Array<Round> = [];
  let busy = 0;
  for (let round = 0; round < bench.rounds; round += 1) {
    const before = processorSecondsOf(bench.product) ?? Number.NaN;
    our.push(await askOurs(bench.seconds));
    busy += (processorSecondsOf(bench.product) ?? Number.NaN) - before;
    if (beside) their.push(await askBare(bench.seconds));
  }
  ours.close();
  bare.close();

  const figures = figuresOf(our);
  return { op, clients, ...figures, ...processorTime(our, busy), ...(beside && compared(figures.rps, their)) };
}

function processorTime(rounds: ReadonlyArray<Round>, seconds: number): Pick<Result, 'cpu_ms'> {
  const requests = rounds.reduce((sum, { milliseconds }) => sum + milliseconds.length, 0);
  const each = (seconds / requests) * 1_000;
  return Number.isFinite(each) ? { cpu_ms: Math.round(each * 100) / 100 } : {};
}

function asking<Answer>(asked: Asked | null, ask: (asked: Asked) => Answer): Answer | null {
  return asked === null ? null : ask(asked);
}

function compared(rps: number, theirs: ReadonlyArray<Round>): Pick<Result, 'bare_rps' | 'ratio'> {
  const bare = median(theirs.map(({ milliseconds, seconds }) => milliseconds.length / seconds)) ?? 0;
  return { bare_rps: rounded(bare), ratio: Math.round((rps / bare) * 1_000) / 1_000 };
}
