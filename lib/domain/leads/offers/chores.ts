import 'server-only';
import { chore } from '@/lib/platform/chores';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { wakeLeads } from '@/lib/domain/leads/wake';
import { endLateOffers, tellOverdueContacts } from './watch';

/** Time passes while leads wait for an answer, for a call, or for their day. */
export const watchLeadsByTime = chore({
  name: 'leads.watch',
  schedule: '*/5 * * * *',
  run: () =>
    inEachWorkspace(async (workspaceId) => {
      const system = systemViewer(workspaceId);
      for (const work of [endLateOffers, tellOverdueContacts, wakeLeads])
        await asViewer(system, 'write', (tx) => work(contextFor(system, tx, new Date())));
    }),
});
