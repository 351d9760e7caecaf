import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { pool } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { ringTimers } from './ring';

/** Days pass without anybody doing anything. */
export const ringByTime = chore({
  name: 'timers.ring',
  schedule: '35 * * * *',
  run: async () => {
    const { rows } = await pool().query<{ id: string }>('select id from app_workspaces()');
    for (const { id } of rows) {
      while (await ringIn(id)) {
        // Each batch is a transaction of its own.
      }
    }
  },
});

async function ringIn(workspaceId: string): Promise<boolean> {
  const system = systemViewer(workspaceId);
  return (await asViewer(system, 'write', (tx) => ringTimers(contextFor(system, tx, new Date())))) > 0;
}
