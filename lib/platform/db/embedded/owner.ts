import pg from 'pg';
import { ensureViewerRoles } from '../roles';
import type { Cluster } from './cluster';

const OWNER = 'tributary';

/** Makes the product's database and its owner, an ordinary role; answers the address the product connects with. */
export async function ensureOwner(cluster: Cluster): Promise<string> {
  const admin = new pg.Client({ connectionString: cluster.adminUrl });
  admin.on('error', () => {
    // The query in flight reports it.
  });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(7302002)');
    await ensureRole(admin, cluster.ownerPassword);
    await ensureViewerRoles(admin, OWNER);
    await ensureDatabase(admin);
  } finally {
    await admin.end();
  }
  return `postgresql://${OWNER}:${cluster.ownerPassword}@127.0.0.1:${String(cluster.port)}/${OWNER}`;
}

async function ensureRole(admin: pg.Client, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [OWNER]);
  if (rowCount) return;

  // No inheritance: what a viewer's role may do is only had after switching to it.
  await admin.query(
    `create role ${OWNER} login nosuperuser createdb createrole noinherit password ${pg.escapeLiteral(password)}`,
  );
}

async function ensureDatabase(admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [OWNER]);
  if (!rowCount) await admin.query(`create database ${OWNER} owner ${OWNER}`);
}
