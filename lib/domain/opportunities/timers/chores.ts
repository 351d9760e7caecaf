import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { ringTimers } from './ring';

/** Days pass without anybody doing anything. */
export const ringByTime = chore({
  name: 'timers.ring',
  schedule: '35 * * * *',
  run: () =>
    inEachWorkspace(async (id) => {
      while (await ringIn(id)) {
        // Each batch is a transaction of its own.
      }
    }),
});

async function ringIn(workspaceId: string): Promise<boolean> {
  const system = systemViewer(workspaceId);
  return (await asViewer(system, 'write', (tx) => ringTimers(contextFor(system, tx, new Date())))) > 0;
}
