import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseAway } from '@/lib/platform/failure';
import { reportBug } from '@/lib/platform/log';
import { awaitEvents } from '@/lib/platform/record';
import { beginShift, type Shift } from './shift';
import { subscribers } from './subscribers';

const RETRY_MS = 1_000;

/** Works off the queue until stopped, over any absence of the database. Any number of processes may do so. */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  awaitEvents(new Set(subscribers.map(({ event }) => event)));
  const stopping = new AbortController();
  let shift: Shift | null = await beginShift();

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      await shift?.over;
      await shift?.end();
      shift = await nextShift(stopping.signal);
    }
    await shift?.end();
  }

  const working = work();
  return {
    stop: async () => {
      stopping.abort();
      await shift?.end();
      await working;
    },
  };
}

/** Null when it is not time yet: the database is still away, or we are stopping. */
async function nextShift(stopping: AbortSignal): Promise<Shift | null> {
  try {
    await pause(RETRY_MS, undefined, { signal: stopping });
    return await beginShift();
  } catch (error) {
    if (!stopping.aborted && !isDatabaseAway(error)) reportBug(error, 'the start of the jobs');
    return null;
  }
}
