import pg from 'pg';

export type RunDatabase = { client: pg.Client; workspaceId: string; processId: string };

/** A connection that looks at the whole workspace of this run, as the product itself may. */
export async function openRunDatabase(databaseUrl: string): Promise<RunDatabase> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: workspaces } = await client.query<{ id: string }>('select id from app_workspaces()');
  const workspaceId = workspaces[0]?.id ?? '';

  await client.query("select set_config('role', 'app_system', false), set_config('app.workspace', $1, false)", [
    workspaceId,
  ]);
  const { rows: processes } = await client.query<{ id: string }>('select id from "Process"');
  return { client, workspaceId, processId: processes[0]?.id ?? '' };
}

/** Deadlocks in this database since it was made. */
export async function countDeadlocks({ client }: RunDatabase): Promise<number> {
  const { rows } = await client.query<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.deadlocks ?? 0);
}
