import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from '../../lib/platform/startup-error';

type Closer = { name: string; close: () => unknown };

/** What has been opened, to be closed in the opposite order; a signal may come at any moment, also while starting. */
export type Shutdown = {
  /** Registers something to close; answers a function that forgets it again. */
  add: (name: string, close: Closer['close']) => () => void;
  readonly stopping: boolean;
  /** Closes everything and ends the process. */
  stop: (exitCode: number) => Promise<void>;
};

/** A process manager kills after ten seconds: we are gone before. */
const GONE_WITHIN_MS = 9_000;

/**
 * What closes first (answers and jobs in flight) may take so long together, and a moment each when that is over: the
 * database, which is last, is never left running for want of time.
 */
const UNHURRIED_MS = 4_000;
const HURRIED_MS = 500;

export function createShutdown(): Shutdown {
  const closers: Closer[] = [];
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    if (stopping) return;

    stopping = true;
    setTimeout(() => process.exit(exitCode || 1), GONE_WITHIN_MS).unref();
    await closeAll(closers.splice(0).reverse());
    process.exit(exitCode);
  }

  return {
    add: (name, close) => {
      const closer = { name, close };
      closers.push(closer);
      return () => void closers.splice(closers.indexOf(closer), 1);
    },
    get stopping() {
      return stopping;
    },
    stop,
  };
}

/** Ctrl-C, a process manager's request, a closed terminal, and the death of the process that started us. */
export function stopOnSignals(shutdown: Shutdown, exitCode: () => number): void {
  const stop = (): void => {
    if (!shutdown.stopping) console.log('Stopping');
    void shutdown.stop(exitCode());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.once('disconnect', stop);
}

async function closeAll(closers: ReadonlyArray<Closer>): Promise<void> {
  const hurryFrom = Date.now() + UNHURRIED_MS;
  for (const closer of closers) {
    const closed = closeQuietly(closer);
    const patience = Math.max(hurryFrom - Date.now(), HURRIED_MS);
    await (closer === closers.at(-1) ? closed : Promise.race([closed, pause(patience)]));
  }
}

async function closeQuietly({ name, close }: Closer): Promise<void> {
  try {
    await close();
  } catch (error) {
    console.error(`While stopping ${name}: ${reasonOf(error)}.`);
  }
}
