import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { sendDigests } from './send';

/** Every quarter of an hour, because mornings begin at different times. */
export const mailTasks = chore({
  name: 'tasks.digest',
  schedule: '5,20,35,50 * * * *',
  run: () =>
    inEachWorkspace(async (id) => {
      while (await sendIn(id)) {
        // Some people at a time, each batch in a transaction of its own.
      }
    }),
});

async function sendIn(workspaceId: string): Promise<boolean> {
  const system = systemViewer(workspaceId);
  return (await asViewer(system, 'write', (tx) => sendDigests(contextFor(system, tx, new Date())))) > 0;
}
