import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { approveByItself } from './approve';
import { watchDeadlines } from './watch';

const LATE = 'Nobody objected within the time that our programme promises.';

/** Time passes while nobody decides. */
export const watchDeadlinesByTime = chore({
  name: 'registrations.watch_deadlines',
  schedule: '*/5 * * * *',
  run: () =>
    inEachWorkspace(async (workspaceId) => {
      const system = systemViewer(workspaceId);
      const late = await asViewer(system, 'write', (tx) => watchDeadlines(contextFor(system, tx, new Date())));
      for (const one of late) await approveByItself({ ...one, workspaceId }, LATE);
    }),
});
