import 'server-only';
import { z } from 'zod';
import { asViewer } from '@/lib/platform/db/scope';
import { isDatabaseAway } from '@/lib/platform/failure';
import { job } from '@/lib/platform/jobs';
import { reportBug } from '@/lib/platform/log';
import { systemViewer } from '@/lib/platform/viewer';
import { adoptDeals } from './adopt';
import { restoreDeals } from './restore';

const payload = z.object({ adoptionId: z.uuid() });

/** Both go on where they stopped when they run again. */
export const adoptJob = job({
  name: 'adoption.run',
  payload,
  run: ({ workspaceId }, { adoptionId }) => orFail(workspaceId, adoptionId, adoptDeals),
});

export const undoJob = job({
  name: 'adoption.undo',
  payload,
  run: ({ workspaceId }, { adoptionId }) => orFail(workspaceId, adoptionId, restoreDeals),
});

type Work = (place: { workspaceId: string; adoptionId: string }) => Promise<void>;

/** While the database is away the queue tries again; anything else would fail again, and the person is told. */
async function orFail(workspaceId: string, adoptionId: string, work: Work): Promise<void> {
  try {
    await work({ workspaceId, adoptionId });
  } catch (error) {
    if (isDatabaseAway(error)) throw error;

    const failure = `Something went wrong on our side. Error ${reportBug(error, 'adoption')}.`;
    await asViewer(systemViewer(workspaceId), 'write', (tx) =>
      tx.versionMove.updateMany({
        where: { id: adoptionId },
        data: { status: 'failed', failure, touchedAt: new Date() },
      }),
    );
  }
}
