import type pg from 'pg';
import { StartupError } from '../startup-error';
import type { Migration } from './migration-files';

type Applied = { name: string; checksum: string; finished: boolean };

/** Prisma's own table, so that its tools agree about what has been applied. */
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/** The migrations that this database still lacks; refuses a database whose history is not ours. */
export async function findPending(
  client: pg.ClientBase,
  migrations: ReadonlyArray<Migration>,
): Promise<ReadonlyArray<Migration>> {
  const applied = await readHistory(client);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const entry of applied) demandSame(entry, known.get(entry.name));
  const done = new Set(applied.map(({ name }) => name));

  return migrations.filter(({ name }) => !done.has(name));
}

export async function createHistory(client: pg.ClientBase): Promise<void> {
  await client.query(TABLE);
}

/** Runs one migration and its record together: both are there afterwards, or neither. */
export async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  await client.query(sql);
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, clock_timestamp(), 1)`,
    [checksum, name],
  );
  await client.query('commit');
}

async function readHistory(client: pg.ClientBase): Promise<ReadonlyArray<Applied>> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as exists",
  );
  if (!found[0]?.exists) return [];

  const { rows } = await client.query<Applied>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return rows;
}

function demandSame(entry: Applied, ours: Migration | undefined): void {
  if (!entry.finished) {
    throw new StartupError(`Migration ${entry.name} was left half done by another tool: resolve it before starting.`);
  }
  if (!ours) {
    throw new StartupError(
      `The database knows migration ${entry.name}, which this version does not: start the newer version that made it.`,
    );
  }
  if (ours.checksum !== entry.checksum) {
    throw new StartupError(
      `Migration ${entry.name} was changed after it had been applied: restore its file and write a new migration.`,
    );
  }
}
