import pg from 'pg';
import { disconnect } from '@/lib/platform/db/client';
import { migrate } from '@/lib/platform/db/migrate';
import { filesOf, markOf } from '../../scripts/start/source-mark';
import { step } from '../../scripts/start/progress';
import { buildWorkspace } from './build';

type Wanted = { serverUrl: string; deals: number; fresh: boolean };

/**
 * A database with so many deals, as it was when it was built: kept from run to run, while each run measures on a copy.
 * It is built anew when the schema or this generator changed since.
 */
export async function prepareDatabase({ serverUrl, deals, fresh }: Wanted): Promise<string> {
  const name = `tributary_bench_${deals}`;
  const kept = addressOf(serverUrl, name);
  const mark = markOf(filesOf(['prisma/migrations', 'bench/data']));

  if (fresh || (await markIn(kept)) !== mark) {
    await recreate(serverUrl, name);
    await step(`Building ${deals} deals`, () => fill(kept, deals, mark));
  }
  await step('Copying the database for this run', () => recreate(serverUrl, `${name}_run`, name));
  return addressOf(serverUrl, `${name}_run`);
}

export async function dropRun({ serverUrl, deals }: Omit<Wanted, 'fresh'>): Promise<void> {
  await administer(serverUrl, (admin) =>
    admin.query(`drop database if exists tributary_bench_${deals}_run with (force)`),
  );
}

async function fill(databaseUrl: string, deals: number, mark: string): Promise<void> {
  await migrate(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  try {
    await buildWorkspace(databaseUrl, deals);
  } finally {
    // The copy needs a database that nobody is connected to.
    await disconnect();
  }
  await administer(databaseUrl, async (client) => {
    await client.query('create schema bench');
    await client.query('create table bench.built (mark text not null)');
    await client.query('insert into bench.built values ($1)', [mark]);
  });
}

/** What it was built from; null for a database that is not there or was not finished. */
async function markIn(databaseUrl: string): Promise<string | null> {
  try {
    return await administer(databaseUrl, async (client) => {
      const { rows } = await client.query<{ mark: string }>('select mark from bench.built');
      return rows[0]?.mark ?? null;
    });
  } catch {
    return null;
  }
}

async function recreate(serverUrl: string, name: string, template?: string): Promise<void> {
  await administer(serverUrl, async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} ${template ? `template ${template} strategy file_copy` : ''}`);
  });
}

function addressOf(serverUrl: string, database: string): string {
  const address = new URL(serverUrl);
  address.pathname = database;
  return address.href;
}

async function administer<Value>(databaseUrl: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
