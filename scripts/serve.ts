import { existsSync } from 'node:fs';
import { readSettings } from '../lib/platform/env';
import { announce } from './start/announce';
import { ensureAppBuild } from './start/app-build';
import { closeConnectionsAtTheEnd } from './start/connections';
import { openDatabase, updateDatabase } from './start/database';
import { ensureDatabaseClient } from './start/database-client';
import { startJobs } from './start/jobs';
import { demandPort } from './start/port';
import { runMain } from './start/run-main';
import { ensureSample } from './start/sample';

const dev = process.argv.includes('--dev');
// Next and React choose their build by this, at the moment they are loaded.
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
if (existsSync('.env')) process.loadEnvFile('.env');

await runMain(async (shutdown) => {
  const settings = readSettings(process.env);
  await demandPort(settings);
  const databaseUrl = await openDatabase(settings, shutdown);
  await ensureDatabaseClient(shutdown);
  await updateDatabase(databaseUrl);
  if (!dev) await ensureAppBuild(shutdown);

  closeConnectionsAtTheEnd(shutdown);
  if (settings.demo) await ensureSample(databaseUrl);
  if (settings.worker) await startJobs(shutdown);

  const { serveWeb } = await import('./start/web');
  await serveWeb(settings, dev, shutdown);
  await announce(settings, databaseUrl);
});
