import { Logger, run, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { pool } from '@/lib/platform/db/client';
import { reportBug } from '@/lib/platform/log';
import { awaitEvents } from '@/lib/platform/record';
import { jobs } from './jobs';
import { subscribers } from './subscribers';

const envelope = z.object({ workspaceId: z.uuid(), input: z.unknown() });

const quiet = new Logger(() => () => undefined);

/** Works off the queue until stopped. Any number of processes may do so. */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  awaitEvents(new Set(subscribers.map(({ event }) => event)));
  const runner = await run({ pgPool: pool(), concurrency: 2, noHandleSignals: true, taskList: tasks(), logger: quiet });
  return { stop: () => runner.stop() };
}

function tasks(): TaskList {
  return Object.fromEntries(jobs.map((job) => [job.name, taskOf(job)]));
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
