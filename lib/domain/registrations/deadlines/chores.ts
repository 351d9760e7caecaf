import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { pool } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { approveByItself } from './approve';
import { watchDeadlines } from './watch';

const LATE = 'Nobody objected within the time that our programme promises.';

/** Time passes while nobody decides. */
export const watchDeadlinesByTime = chore({
  name: 'registrations.watch_deadlines',
  schedule: '*/5 * * * *',
  run: async () => {
    const { rows } = await pool().query<{ id: string }>('select id from app_workspaces()');
    for (const { id } of rows) {
      const system = systemViewer(id);
      const late = await asViewer(system, 'write', (tx) => watchDeadlines(contextFor(system, tx, new Date())));
      for (const one of late) await approveByItself({ ...one, workspaceId: id }, LATE);
    }
  },
});
