import { loadIfThere } from './optional-module';
import type { Shutdown } from './shutdown';

type WorkerModule = { startWorker: () => Promise<{ stop: () => Promise<void> }> };

/** Starts running jobs in this process; false when this checkout has none. */
export async function startJobs(shutdown: Shutdown): Promise<boolean> {
  const wiring = await loadIfThere<WorkerModule>('lib/wiring/worker.ts');
  if (!wiring) return false;

  const worker = await wiring.startWorker();
  shutdown.add('the jobs', () => worker.stop());
  return true;
}
