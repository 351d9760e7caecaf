import 'server-only';
import { z } from 'zod';
import { asViewer } from '@/lib/platform/db/scope';
import { isDatabaseAway } from '@/lib/platform/failure';
import { job } from '@/lib/platform/jobs';
import { reportBug } from '@/lib/platform/log';
import { systemViewer } from '@/lib/platform/viewer';
import { runReplay } from './run';

/** Starts over when it runs again. */
export const replayJob = job({
  name: 'process.replay',
  payload: z.object({ replayId: z.uuid() }),
  run: async ({ workspaceId }, { replayId }) => {
    try {
      await runReplay({ workspaceId, replayId });
    } catch (error) {
      // While the database is away the queue tries again; anything else would fail again, and the person is told.
      if (isDatabaseAway(error)) throw error;
      await fail({ workspaceId, replayId }, `Something went wrong on our side. Error ${reportBug(error, 'replay')}.`);
    }
  },
});

async function fail({ workspaceId, replayId }: { workspaceId: string; replayId: string }, failure: string) {
  await asViewer(systemViewer(workspaceId), 'write', (tx) =>
    tx.replay.updateMany({
      where: { id: replayId, status: { in: ['queued', 'running'] } },
      data: { status: 'failed', failure, touchedAt: new Date() },
    }),
  );
}
