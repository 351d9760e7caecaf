import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { watchProtections } from './watch';

/** Protections end by the clock. */
export const watchByTime = chore({
  name: 'registrations.watch_protections',
  schedule: '5 * * * *',
  run: () => inEachWorkspace((id) => watchIn(id, new Date())),
});

async function watchIn(workspaceId: string, now: Date): Promise<void> {
  const system = systemViewer(workspaceId);
  let after: string | null = null;
  do {
    const behind: string | null = after;
    // Each batch is a transaction of its own.
    after = await asViewer(system, 'write', (tx) => watchProtections(contextFor(system, tx, now), behind));
  } while (after !== null);
}
