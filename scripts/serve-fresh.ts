// The production server on a database of its own, emptied first: for the browser tests. Its name may be given.
import pg from 'pg';
import { openDataHome } from '../lib/platform/data-home';
import { startEmbedded } from '../lib/platform/db/embedded';
import { readSettings } from '../lib/platform/env';
import { setMode } from './start/mode';
import { runMain } from './start/run-main';
import { startWebProcess } from './start/web-process';

const [database = 'browser_tests'] = process.argv.slice(2);

await runMain(async (shutdown) => {
  setMode('production');
  const { dataDir } = readSettings(process.env);
  const server = await startEmbedded(openDataHome(dataDir, true));
  shutdown.add('the database', server.leave);

  Object.assign(process.env, { DATABASE_URL: await freshDatabase(server.url) });
  await startWebProcess(shutdown);
});

async function freshDatabase(serverUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.query(`create database ${database}`);
  await admin.end();

  const address = new URL(serverUrl);
  address.pathname = database;
  return address.href;
}
