import { pool } from './db/client';

/** Held by each pool of workers under its name for as long as it lives: whoever finds it free knows that they are gone. */
const PRESENCE_LOCK = 7_302_005;

export type Presence = {
  /** Settles when the database let go of us: others may think then that we are gone. */
  lost: Promise<void>;
  leave: () => Promise<void>;
};

export async function showPresence(workers: string): Promise<Presence> {
  const client = await pool().connect();
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [PRESENCE_LOCK, workers]);

  return {
    lost,
    leave: async () => {
      await client.query('select pg_advisory_unlock_shared($1, hashtext($2))', [PRESENCE_LOCK, workers]).catch(ignore);
      client.release();
    },
  };
}

/**
 * Lets the jobs of workers that were killed be taken up again; the queue by itself waits four hours for them. Jobs that
 * were begun this instant are left alone, for their workers may not have shown themselves yet.
 */
export async function freeAbandonedJobs(): Promise<void> {
  await pool().query(
    `select graphile_worker.force_unlock_workers(array_agg(workers))
     from (
       select distinct locked_by as workers from graphile_worker._private_jobs
       where locked_at < now() - interval '5 seconds'
     ) busy
     where pg_try_advisory_xact_lock($1, hashtext(workers))`,
    [PRESENCE_LOCK],
  );
}

function ignore(): void {
  // The connection is gone, and with it the lock.
}
