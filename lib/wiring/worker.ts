import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { pool } from '@/lib/platform/db/client';
import type { Chore } from '@/lib/platform/chores';
import { reportBug } from '@/lib/platform/log';
import { awaitEvents } from '@/lib/platform/record';
import { chores } from './chores';
import { jobs } from './jobs';
import { subscribers } from './subscribers';

const envelope = z.object({ workspaceId: z.uuid(), input: z.unknown() });

const quiet = new Logger(() => () => undefined);

/** Works off the queue until stopped. Any number of processes may do so. */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  awaitEvents(new Set(subscribers.map(({ event }) => event)));
  const runner = await run({
    pgPool: pool(),
    concurrency: 2,
    noHandleSignals: true,
    taskList: tasks(),
    // Without a backfill: what a stopped installation missed is caught up with by the next turn.
    parsedCronItems: parseCronItems(chores.map(({ name, schedule }) => ({ task: name, match: schedule }))),
    logger: quiet,
  });
  return { stop: () => runner.stop() };
}

function tasks(): TaskList {
  const turns = chores.map((chore) => [chore.name, turnOf(chore)] as const);
  return Object.fromEntries([...jobs.map((job) => [job.name, taskOf(job)] as const), ...turns]);
}

function taskOf({ name, payload, run: work }: (typeof jobs)[number]) {
  return async (raw: unknown): Promise<void> => {
    try {
      const { workspaceId, input } = envelope.parse(raw);
      await work({ workspaceId }, payload.parse(input) as never);
    } catch (error) {
      reportBug(error, `job ${name}`);
      throw error;
    }
  };
}

function turnOf({ name, run: work }: Chore) {
  return async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      reportBug(error, `chore ${name}`);
      throw error;
    }
  };
}
