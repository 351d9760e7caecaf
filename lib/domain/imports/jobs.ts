import 'server-only';
import { z } from 'zod';
import { asViewer } from '@/lib/platform/db/scope';
import { isDatabaseAway } from '@/lib/platform/failure';
import { job } from '@/lib/platform/jobs';
import { reportBug } from '@/lib/platform/log';
import { systemViewer } from '@/lib/platform/viewer';
import { checkRows } from './check';
import { runImport } from './run';

/** Starts over when it runs again; does nothing once the answers have changed. */
export const checkJob = job({
  name: 'import.check',
  payload: z.object({ importId: z.uuid(), version: z.int() }),
  run: ({ workspaceId }, { importId, version }) =>
    orFail({ workspaceId, importId }, () => checkRows({ workspaceId, importId, version })),
});

/** Goes on where it stopped when it runs again. */
export const runJob = job({
  name: 'import.run',
  payload: z.object({ importId: z.uuid() }),
  run: ({ workspaceId }, { importId }) => orFail({ workspaceId, importId }, () => runImport({ workspaceId, importId })),
});

type Place = { workspaceId: string; importId: string };

/** While the database is away the queue tries again; anything else would fail again, and the person is told. */
async function orFail({ workspaceId, importId }: Place, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isDatabaseAway(error)) throw error;

    const failure = `Something went wrong on our side. Error ${reportBug(error, 'import')}.`;
    await asViewer(systemViewer(workspaceId), 'write', (tx) =>
      tx.import.updateMany({
        where: { id: importId, status: { in: ['checking', 'running'] } },
        data: { status: 'failed', failure, touchedAt: new Date() },
      }),
    );
  }
}
