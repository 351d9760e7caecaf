import { report } from './report';
import { createShutdown, stopOnSignals, type Shutdown } from './shutdown';

/** Runs a program that stays until it is told to stop; what keeps it from starting is told in one sentence. */
export async function runMain(start: (shutdown: Shutdown) => Promise<void>): Promise<void> {
  const shutdown = createShutdown();
  let ready = false;
  stopOnSignals(shutdown, () => (ready ? 0 : 130));

  try {
    await start(shutdown);
    ready = true;
  } catch (error) {
    // Whatever fails because we are stopping is of no interest.
    if (shutdown.stopping) return;

    report(error);
    await shutdown.stop(1);
  }
}

/** Runs a program that does its work and ends; the exit code says how it went. */
export async function runOnce(work: (shutdown: Shutdown) => Promise<number>): Promise<void> {
  const shutdown = createShutdown();
  stopOnSignals(shutdown, () => 130);

  try {
    await shutdown.stop(await work(shutdown));
  } catch (error) {
    if (shutdown.stopping) return;

    report(error);
    await shutdown.stop(1);
  }
}
