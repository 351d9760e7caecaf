import { setTimeout as pause } from 'node:timers/promises';
import { clientOf } from '../load/agent';
import { openStreams } from '../load/event-streams';
import { figuresOf } from '../load/figures';
import type { Bench, Benchmark } from '../measurement';
import { moves } from './move';

const STREAMS = 200;
/** Streams of which each message is read; to read all would cost this program more than the server. */
const READ = 20;
const MOVES_A_SECOND = 50;
const SENDERS = 16;
/** What is on its way when the last move was answered still counts. */
const SETTLE_MS = 3_000;

type Seen = { id: string; version: number };

/** From the sending of a move until another person's open stream carries the card as it is now. */
export const live: Benchmark = {
  name: 'live',
  run: async (bench) => {
    const sent = new Map<string, number>();
    const milliseconds: Array<number> = [];
    const streams = await openStreams({
      count: STREAMS,
      ...{ url: bench.product.url, cookie: bench.manager },
      onData: (stream, line) => {
        if (stream >= READ) return;
        const now = performance.now();
        for (const card of cardsIn(line)) {
          const at = sent.get(nameOf(card));
          if (at !== undefined) milliseconds.push(now - at);
        }
      },
    });

    const seconds = bench.seconds * bench.rounds;
    const { asked, errors } = await moveSteadily(bench, { seconds, sent });
    await pause(SETTLE_MS);
    streams.close();
    const missed = asked * READ - milliseconds.length;
    if (missed > 0)
      console.error(`  ${String(missed)} of ${String(asked * READ)} were told together with a later change`);
    return {
      results: [
        { op: 'live', clients: STREAMS, ...figuresOf([{ milliseconds, seconds, errors }]), rps: asked / seconds },
      ],
    };
  },
};

type Steady = { seconds: number; sent: Map<string, number> };

async function moveSteadily(bench: Bench, { seconds, sent }: Steady): Promise<{ asked: number; errors: number }> {
  const next = await moves(bench);
  const client = clientOf(bench.product.url, SENDERS);
  const answers: Array<Promise<boolean>> = [];
  for (let i = 0; i < seconds * MOVES_A_SECOND; i += 1) {
    const move = next();
    if (!move) break;
    sent.set(nameOf(movedBy(move)), performance.now());
    answers.push(
      client.ask(move).then(
        ({ status }) => status < 300,
        () => false,
      ),
    );
    await pause(1_000 / MOVES_A_SECOND);
  }
  const outcomes = await Promise.all(answers);
  client.close();
  return { asked: outcomes.length, errors: outcomes.filter((isGood) => !isGood).length };
}

function movedBy({ path, body }: { path: string; body?: unknown }): Seen {
  const { version } = body as { version: number };
  return { id: path.split('/').at(-2) ?? '', version: version + 1 };
}

function nameOf({ id, version }: Seen): string {
  return `${id} ${String(version)}`;
}

type Told = { deals?: { cards?: ReadonlyArray<{ card: Seen }> } | null } | null;

function cardsIn(line: string): ReadonlyArray<Seen> {
  const { deals } = (JSON.parse(line.slice('data: '.length)) as Told) ?? {};
  return (deals?.cards ?? []).map(({ card }) => card);
}
