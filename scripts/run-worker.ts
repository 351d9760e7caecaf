import { readSettings } from '../lib/platform/env';
import { StartupError } from '../lib/platform/startup-error';
import { closeConnectionsAtTheEnd } from './start/connections';
import { openDatabase, updateDatabase } from './start/database';
import { ensureDatabaseClient } from './start/database-client';
import { startJobs } from './start/jobs';
import { setMode } from './start/mode';
import { runMain } from './start/run-main';

await runMain(async (shutdown) => {
  setMode('production');
  const settings = readSettings(process.env);
  const databaseUrl = await openDatabase(settings, shutdown);
  await ensureDatabaseClient(shutdown);
  await updateDatabase(databaseUrl);

  closeConnectionsAtTheEnd(shutdown);
  if (!(await startJobs(shutdown))) throw new StartupError('This checkout has no jobs to run.');
  console.log('Tributary runs its jobs.');
});
