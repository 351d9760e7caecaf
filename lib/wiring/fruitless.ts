import type { WorkerEvents } from 'graphile-worker';

/** So many looks at the queue in a row, each after its own pause, are more than a stumble. */
const FAILED_LOOKS = 3;

/**
 * Settles when looking for jobs fails again and again. The queue keeps the outcome of its very first question for good: where
 * that one failed, say because the machine stood still, every later look fails too, although the database answers.
 */
export function fruitless(events: WorkerEvents): Promise<void> {
  return new Promise((resolve) => {
    let failed = 0;
    events.on('worker:getJob:error', () => {
      failed += 1;
      if (failed >= FAILED_LOOKS) resolve();
    });
    for (const event of ['worker:getJob:empty', 'job:start'] as const) {
      events.on(event, () => {
        failed = 0;
      });
    }
  });
}
