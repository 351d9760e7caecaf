import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { userIdOf, type Viewer } from '@/lib/platform/viewer';
import { stageAdded, stageMoved, stageRemoved, stageRestored, stageSaved } from '@/lib/domain/process/events';
import type { DraftEdit } from './vocabulary';

const EDITS = [stageAdded, stageMoved, stageRemoved, stageRestored, stageSaved].map(({ name }) => name);
const LATELY_MS = 10 * 60_000;

type Watched = { id: string; viewer: Viewer; now: Date; draft: { createdAt: Date } };

/** What others changed in this draft lately, newest first. */
export async function readEdits(tx: Tx, { id, viewer, now, draft }: Watched): Promise<Array<DraftEdit>> {
  const lately = new Date(Math.max(now.getTime() - LATELY_MS, draft.createdAt.getTime()));
  const events = await tx.event.findMany({
    where: { workspaceId: viewer.workspaceId, subjectId: id, name: { in: EDITS }, createdAt: { gte: lately } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  return events
    .filter(({ actorId }) => actorId !== userIdOf(viewer))
    .slice(0, 10)
    .map((event) => {
      // Whatever was recorded fits the event's own schema; only what all edits share is read here.
      const { stageKey = null, parts = [] } = event.data as { stageKey?: string; parts?: Array<string> };
      return { id: event.id, by: event.actorName, at: event.createdAt.toISOString(), stageKey, parts };
    });
}
