import { EventEmitter, once } from 'node:events';
import { Logger, parseCronItems, run, type Runner, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import { pool } from '@/lib/platform/db/client';
import { freeAbandonedJobs, showPresence, type Presence } from '@/lib/platform/worker-presence';
import { chores } from './chores';
import { fruitless } from './fruitless';
import { tasks } from './tasks';

/** One turn at the queue: as long as the database is there. */
export type Shift = {
  /** Settles when the queue gave up or finds nothing but errors, or when the database let go of us. */
  over: Promise<void>;
  end: () => Promise<void>;
};

export async function beginShift(): Promise<Shift> {
  await freeAbandonedJobs();
  const { runner, workers, stuck } = await startQueue();
  try {
    const presence = await showPresence(workers);
    return shiftOf(runner, Promise.race([presence.lost, stuck]), presence.leave);
  } catch (error) {
    await runner.stop();
    throw error;
  }
}

async function startQueue(): Promise<{ runner: Runner; workers: string; stuck: Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  const stuck = fruitless(events);
  const created = once(events, 'pool:create') as Promise<[{ workerPool: WorkerPool }]>;
  const runner = await run({
    pgPool: pool(),
    events,
    concurrency: 2,
    noHandleSignals: true,
    taskList: tasks(),
    // Without a backfill: what a stopped installation missed is caught up with by the next turn.
    parsedCronItems: parseCronItems(chores.map(({ name, schedule }) => ({ task: name, match: schedule }))),
    logger: new Logger(() => () => undefined),
    // Written down in batches, a job whose end the database did not hear of ends the shift; else it would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  const [{ workerPool }] = await created;

  return { runner, workers: workerPool.id, stuck };
}

function shiftOf(runner: Runner, broken: Promise<unknown>, leave: Presence['leave']): Shift {
  const stopped = runner.promise.catch(ignore);
  let ending: Promise<void> | undefined;

  async function end(): Promise<void> {
    // Refused where the queue gave up by itself.
    await runner.stop().catch(ignore);
    await stopped;
    await leave();
  }

  return { over: Promise.race([stopped, broken]).then(ignore), end: () => (ending ??= end()) };
}

function ignore(): void {
  // What a job failed with was told where it ran.
}
