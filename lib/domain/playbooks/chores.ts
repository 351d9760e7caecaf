import 'server-only';
import { chore } from '@/lib/platform/chores';
import { pool } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { offerPlays } from './offering';

/** Days pass without an event. */
export const offerByTime = chore({
  name: 'plays.offer',
  schedule: '20 * * * *',
  run: async () => {
    const { rows } = await pool().query<{ id: string }>('select id from app_workspaces()');
    for (const { id } of rows)
      await asViewer(systemViewer(id), 'write', (tx) => offerPlays({ tx, now: new Date() }, {}));
  },
});
