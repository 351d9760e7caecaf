import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Chore } from '@/lib/platform/chores';
import { reportBug } from '@/lib/platform/log';
import { chores } from './chores';
import { jobs } from './jobs';

const envelope = z.object({ workspaceId: z.uuid(), input: z.unknown() });

/** What the workers know to do, by the names under which it is queued. */
export function tasks(): TaskList {
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
