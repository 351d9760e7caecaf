import type pg from 'pg';
import { connect } from '../../lib/platform/db/connect';
import { migrate } from '../../lib/platform/db/migrate';
import { loadIfThere } from './optional-module';
import { step } from './progress';

export type SignIns = { signIns: ReadonlyArray<{ name: string; role: string; email: string }>; password: string };

type SeedModule = {
  seedSample: () => Promise<SignIns>;
  sampleSignIns: SignIns['signIns'];
  samplePassword: string;
};

const SEED = 'prisma/seed/index.ts';
const SAMPLE_LOCK = 7_302_003;

/** Loads the sample workspace into a database without any workspace, whole or not at all. */
export async function ensureSample(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [SAMPLE_LOCK]);
    await client.query('create schema if not exists setup');
    await client.query('create table if not exists setup.sample_loading (since timestamptz not null default now())');
    await removeHalfLoaded(client, databaseUrl);
    if (await hasWorkspace(client)) return;

    await load(client);
  } finally {
    await client.end();
  }
}

/** The people of the sample workspace, when this database holds it. */
export async function sampleSignIns(databaseUrl: string): Promise<SignIns | null> {
  const seed = await loadIfThere<SeedModule>(SEED);
  const client = await connect(databaseUrl);
  const { rowCount } = await client.query('select from app_workspaces() where sample');
  await client.end();

  return seed && rowCount ? { signIns: seed.sampleSignIns, password: seed.samplePassword } : null;
}

export async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = await connect(databaseUrl);
  const found = await hasWorkspace(client);
  await client.end();

  return !found;
}

async function load(client: pg.Client): Promise<void> {
  const seed = await loadIfThere<SeedModule>(SEED);
  if (!seed) {
    console.log('This checkout has no sample workspace: the database stays empty.');
    return;
  }
  await client.query('insert into setup.sample_loading default values');
  await step('Loading the sample workspace (about half a minute)', () => seed.seedSample());
  await client.query('delete from setup.sample_loading');
}

/**
 * A start that was killed while loading leaves its mark, and nobody has been let in since: what is there is part of the
 * sample only, and is removed whole so that it can be loaded again.
 */
async function removeHalfLoaded(client: pg.Client, databaseUrl: string): Promise<void> {
  const { rowCount } = await client.query('select from setup.sample_loading');
  if (!rowCount) return;

  console.log('The sample workspace was loaded only in part: starting over.');
  await client.query('begin');
  await client.query('drop schema public cascade');
  await client.query('create schema public');
  await client.query('drop schema if exists graphile_worker cascade');
  await client.query('delete from setup.sample_loading');
  await client.query('commit');
  await migrate(databaseUrl);
}

async function hasWorkspace(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('select from app_workspaces()');
  return Boolean(rowCount);
}
