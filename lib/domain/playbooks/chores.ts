import 'server-only';
import { chore } from '@/lib/platform/chores';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { offerPlays } from './offering';

/** Days pass without an event. */
export const offerByTime = chore({
  name: 'plays.offer',
  schedule: '20 * * * *',
  run: () =>
    inEachWorkspace(async (id) => {
      await asViewer(systemViewer(id), 'write', (tx) => offerPlays({ tx, now: new Date() }, {}));
    }),
});
