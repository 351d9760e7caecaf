import { StartupError, codeOf } from '../../lib/platform/startup-error';
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

function report(error: unknown): void {
  if (error instanceof StartupError) console.error(error.message);
  else if (isBrokenInstall(error)) console.error(brokenInstall(error));
  else console.error('Something unexpected went wrong:', error);
}

function isBrokenInstall(error: unknown): error is Error {
  return error instanceof Error && ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error));
}

function brokenInstall(error: Error): string {
  const [, missing = 'a package'] = /'([^']+)'/.exec(error.message) ?? [];
  return `The installation is incomplete (${missing} is missing): remove node_modules and start again.`;
}
