import type { z } from 'zod';
import { AppError } from '@/lib/core/errors';
import type { Tx } from './db/client';
import { asViewer, elevated } from './db/scope';
import type { EventType } from './events';
import { once } from './idempotency';
import { enqueue, type Job } from './jobs';
import { reportBug } from './log';
import { parseInput, type Operation } from './operation';
import { demand, type Permission } from './policy';
import { recorder, type Subject } from './record';
import type { Viewer } from './viewer';

export type Context = {
  viewer: Viewer;
  tx: Tx;
  now: Date;
  /** Adds to the trail that feeds the timeline, notifications, webhooks and reports. */
  record: <Data>(type: EventType<Data>, subject: Subject, data: Data) => Promise<void>;
  enqueue: <Payload>(
    job: Pick<Job<Payload>, 'name'>,
    payload: Payload,
    options?: { key?: string; runAt?: Date },
  ) => Promise<void>;
  /** What a refusal leaves behind: done in a transaction of its own when this one is refused, and only then. */
  onRefusal: (work: Leftover) => void;
  /** Looks at, or writes, what this viewer must not see but a rule must know. */
  elevate: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** The next running number of a kind in this workspace; with an amount, the last of that many. */
  nextNumber: (counter: 'deal' | 'registration' | 'lead', amount?: number) => Promise<number>;
};

export type Leftover = (context: Context) => Promise<void>;

type Definition<Schema extends z.ZodType, Output> = {
  summary: string;
  input: Schema;
  output?: z.ZodType<Output>;
  run: (context: Context, input: z.output<Schema>) => Promise<Output>;
};

export type Command<Schema extends z.ZodType, Output> = Operation<Schema, Output> & {
  /** The same, in a transaction that is already open, at its instant: how the sample writes yesterday. */
  within: (context: Context, input: z.input<Schema>) => Promise<Output>;
};

/**
 * A write: permitted, parsed, in one transaction, at one instant, leaving a trail. Every change in the product is a
 * command, whichever door it came through.
 */
export function command<Schema extends z.ZodType, Output>(
  name: Permission,
  { summary, input, output, run }: Definition<Schema, Output>,
): Command<Schema, Output> {
  const execute = async (viewer: Viewer, raw: z.input<Schema>, { key }: { key?: string } = {}): Promise<Output> => {
    demand(viewer, name, 'write');
    const parsed = parseInput(input, raw);

    return leavingBehind(viewer, (leftovers) =>
      asViewer(viewer, 'write', (tx) => {
        const work = () => run(contextFor(viewer, tx, new Date(), leftovers), parsed);
        return key === undefined ? work() : once({ tx, viewer, name, key, input: raw }, work);
      }),
    );
  };

  return Object.assign(execute, {
    operation: { name, access: 'write' as const, summary, input, output: output ?? null },
    within: (context: Context, raw: z.input<Schema>) => {
      demand(context.viewer, name, 'write');
      return run(context, parseInput(input, raw));
    },
  });
}

/** Runs a write; when it is refused, does what it asked to be left behind, and refuses all the same. */
async function leavingBehind<Output>(
  viewer: Viewer,
  write: (leftovers: Array<Leftover>) => Promise<Output>,
): Promise<Output> {
  const leftovers: Array<Leftover> = [];
  try {
    return await write(leftovers);
  } catch (error) {
    if (error instanceof AppError && leftovers.length > 0) await leave(viewer, leftovers);
    throw error;
  }
}

async function leave(viewer: Viewer, leftovers: ReadonlyArray<Leftover>): Promise<void> {
  try {
    await asViewer(viewer, 'write', async (tx) => {
      for (const work of leftovers) await work(contextFor(viewer, tx, new Date()));
    });
  } catch (error) {
    // The person is told of the refusal itself, which this must not hide.
    reportBug(error, 'after a refusal');
  }
}

/** For the few writes that are not commands of a viewer: set-up, the sample generator, jobs. `now` may lie in the past. */
export function contextFor(viewer: Viewer, tx: Tx, now: Date, leftovers: Array<Leftover> = []): Context {
  return {
    viewer,
    tx,
    now,
    record: recorder(viewer, tx, now),
    onRefusal: (work) => void leftovers.push(work),
    enqueue: (job, payload, options) => enqueue(tx, job, payload, options),
    elevate: (work) => elevated(tx, work),
    nextNumber: async (counter, amount = 1) => {
      const [row] = await tx.$queryRaw<
        [{ number: number }]
      >`select app_next_number(${counter}, ${amount}::int) as number`;
      return row.number;
    },
  };
}
