import 'server-only';
import { chore } from '@/lib/platform/chores';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { countClosed } from './counts';
import { trainAnew } from './train';

/** Each night, where leads were closed since the last time. */
export const trainByNight = chore({
  name: 'leads.train_by_night',
  schedule: '20 2 * * *',
  run: () =>
    inEachWorkspace(async (workspaceId) => {
      const system = systemViewer(workspaceId);
      const { since } = await asViewer(system, 'read', countClosed);
      if (since > 0) await trainAnew(workspaceId, system.name);
    }),
});
