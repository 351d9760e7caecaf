import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDataHome } from '../../lib/platform/data-home';
import { startEmbedded } from '../../lib/platform/db/embedded';
import { migrate } from '../../lib/platform/db/migrate';
import './provided';

/** Migrates one database; every worker then copies it in a fraction of a second. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbedded(openDataHome(process.env.DATA_DIR ?? '.data', true));
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await dropLeftovers(admin);

  const template = `test_${String(process.pid)}_template`;
  await admin.query(`create database ${template}`);
  const address = new URL(server.url);
  address.pathname = template;
  await migrate(address.href);
  project.provide('server', server.url);
  project.provide('template', template);

  return async () => {
    await dropAll(admin, `test_${String(process.pid)}_`);
    await admin.end();
    await server.leave();
  };
}

/** Databases of test runs that were killed before they could tidy up. */
async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname ~ '^test_[0-9]+_'",
  );
  const pids = new Set(rows.map(({ name }) => Number(name.split('_')[1])));
  for (const pid of pids) if (!isAlive(pid)) await dropAll(admin, `test_${String(pid)}_`);
}

async function dropAll(admin: pg.Client, prefix: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) await admin.query(`drop database if exists ${name} with (force)`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
