import 'server-only';
import { pool } from './db/client';

/** One after the other, for what happens by the clock: of each workspace's rows nobody sees another's. */
export async function inEachWorkspace(work: (workspaceId: string) => Promise<unknown>): Promise<void> {
  const { rows } = await pool().query<{ id: string }>('select id from app_workspaces()');
  for (const { id } of rows) await work(id);
}
