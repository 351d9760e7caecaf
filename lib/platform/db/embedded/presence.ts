import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Cluster } from './cluster';
import { startServer } from './control';

/** Held shared by every process that uses the server: whoever gets it alone knows that nobody else is there. */
const PRESENCE_LOCK = 7_302_001;
const START_WITHIN_MS = 60_000;

export type Presence = { cluster: Cluster; client: pg.Client; left: boolean };

/** Connects, starting the server if nobody answers, and stays visible to the other processes until `leave`. */
export async function join(cluster: Cluster): Promise<Presence> {
  const presence: Presence = { cluster, client: await enter(cluster), left: false };
  stayPresent(presence);

  return presence;
}

export async function leave(presence: Presence): Promise<void> {
  const { client, cluster } = presence;
  presence.left = true;
  try {
    if (await isLastOne(client))
      await cluster.run('pg_ctl', ['-D', cluster.folder, 'stop', '-m', 'fast', '-w', '-t', '8']);
  } catch {
    // The server is gone already, which is all that stopping asks for.
  } finally {
    await client.end().catch(ignore);
  }
}

/** The lock is taken before stopping, so a process that arrives meanwhile waits, loses its connection and starts anew. */
async function isLastOne(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [PRESENCE_LOCK]);

  return rows[0]?.alone === true;
}

/**
 * Neither postmaster.pid nor `pg_ctl status` proves life (a killed server stays a zombie until init reaps it): only an
 * answered query does.
 */
async function enter(cluster: Cluster): Promise<pg.Client> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (let wait = 100; ; wait = Math.min(wait * 2, 1000)) {
    const client = await answer(cluster.adminUrl);
    if (client) return client;

    await startServer(cluster, deadline);
    await pause(wait / 10);
  }
}

async function answer(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, application_name: 'presence' });
  client.on('error', ignore);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    return client;
  } catch {
    await client.end().catch(ignore);
    return null;
  }
}

/** A server that dies under us is started again: the connection pools find it on the same port. */
function stayPresent(presence: Presence): void {
  presence.client.once('end', () => {
    if (presence.left) return;

    void enter(presence.cluster).then(
      (client) => {
        presence.client = client;
        if (presence.left) void client.end().catch(ignore);
        stayPresent(presence);
      },
      (error: unknown) => {
        console.error('The database stopped and could not be started again:', error);
      },
    );
  });
}

function ignore(): void {
  // A lost connection shows itself by its "end" event.
}
