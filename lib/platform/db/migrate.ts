import { Logger, runMigrations as runQueueMigrations } from 'graphile-worker';
import type pg from 'pg';
import { StartupError, reasonOf } from '../startup-error';
import { connect } from './connect';
import { readMigrations, type Migration } from './migration-files';
import { apply, createHistory, findPending } from './migration-history';
import { demandRights } from './rights';
import { ensureViewerRoles } from './roles';

/** Prisma's lock, so that its tools and we never migrate one database at once. */
const MIGRATION_LOCK = 72_707_369;

const silent = new Logger(() => () => undefined);

export const MIGRATIONS = 'prisma/migrations';

/**
 * Brings a database to this version: the viewers' roles, the queue's tables, then each missing migration in a
 * transaction of its own. Several processes may call it at once; one works, the others wait and find nothing to do.
 * Answers the names of what was applied.
 */
export async function migrate(databaseUrl: string, folder: string = MIGRATIONS): Promise<ReadonlyArray<string>> {
  const client = await connect(databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // By default a schema that bears the user's name would come first and catch the new tables.
    await client.query('set search_path to public');
    return await bringUpToDate(client, databaseUrl, folder);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`The database could not be brought up to date: ${reasonOf(error)}.`);
  } finally {
    await client.end();
  }
}

async function bringUpToDate(client: pg.Client, databaseUrl: string, folder: string): Promise<ReadonlyArray<string>> {
  const pending = await findPending(client, readMigrations(folder));
  if (pending.length > 0) await demandRights(client);
  await ensureViewerRoles(client, await currentUser(client));
  await prepareQueue(databaseUrl);
  await createHistory(client);
  for (const migration of pending) await applyWhole(client, migration);

  return pending.map(({ name }) => name);
}

async function applyWhole(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await apply(client, migration);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new StartupError(`Migration ${migration.name} failed and was rolled back: ${reasonOf(error)}.`);
  }
}

/** The queue brings its own tables; they come first because our migrations refer to its functions. */
async function prepareQueue(databaseUrl: string): Promise<void> {
  try {
    await runQueueMigrations({ connectionString: databaseUrl, logger: silent });
  } catch (error) {
    throw new StartupError(`The tables of the job queue could not be prepared: ${reasonOf(error)}.`);
  }
}

async function currentUser(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_user as name');
  return rows[0]?.name ?? '';
}
