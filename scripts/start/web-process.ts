import { readSettings } from '../../lib/platform/env';
import { announce } from './announce';
import { ensureAppBuild } from './app-build';
import { markInUse } from './build-users';
import { closeConnectionsAtTheEnd } from './connections';
import { openDatabase, updateDatabase } from './database';
import { ensureDatabaseClient } from './database-client';
import { startJobs } from './jobs';
import { demandPort } from './port';
import { ensureSample } from './sample';
import type { Shutdown } from './shutdown';

/** The whole start, from the environment to the address that people open. What is quick to fail comes first. */
export async function startWebProcess(shutdown: Shutdown): Promise<void> {
  const dev = process.env.NODE_ENV === 'development';
  const settings = readSettings(process.env);
  await demandPort(settings);
  const databaseUrl = await openDatabase(settings, shutdown);
  await ensureDatabaseClient(shutdown);
  await updateDatabase(databaseUrl);
  if (!dev) {
    await ensureAppBuild(shutdown);
    markInUse(settings, shutdown);
  }

  closeConnectionsAtTheEnd(shutdown);
  if (settings.demo) await ensureSample(databaseUrl);
  if (settings.worker) await startJobs(shutdown);

  const { serveWeb } = await import('./web');
  await serveWeb(settings, dev, shutdown);
  await announce(settings, databaseUrl);
}
