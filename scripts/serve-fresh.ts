// The production server on a database of its own with nothing but the sample in it: for the browser tests.
import pg from 'pg';
import { openDataHome } from '../lib/platform/data-home';
import { startEmbedded } from '../lib/platform/db/embedded';
import { readSettings } from '../lib/platform/env';
import { runMain } from './start/run-main';
import { setMode, startWebProcess } from './start/web-process';

const DATABASE = 'browser_tests';

setMode('production');

await runMain(async (shutdown) => {
  const { dataDir } = readSettings(process.env);
  const server = await startEmbedded(openDataHome(dataDir, true));
  shutdown.add('the database', server.leave);

  Object.assign(process.env, { DATABASE_URL: await freshDatabase(server.url) });
  await startWebProcess(shutdown);
});

async function freshDatabase(serverUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${DATABASE} with (force)`);
  await admin.query(`create database ${DATABASE}`);
  await admin.end();

  const address = new URL(serverUrl);
  address.pathname = DATABASE;
  return address.href;
}
