import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Replay } from '@/lib/platform/db/generated/client';
import { resultSchema, trialSchema } from './schema';
import type { ReplayView } from './vocabulary';

/** A batch takes a second or two. */
const SILENCE_MS = 60_000;

type Asking = { tx: Tx; now: Date };

/** The newest replay of a process; null when none was ever made. */
export async function findReplay({ tx, now }: Asking, processId: string): Promise<ReplayView | null> {
  const row = await tx.replay.findFirst({ where: { processId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
  if (!row) return null;

  const { id, status, number, total, done, failure } = row;
  const result = resultSchema.safeParse(row.result);
  return {
    ...{ id, status, number, total, done, failure },
    ...{ since: row.since.toISOString(), until: row.until.toISOString() },
    fate: await fateOf(tx, row),
    isStalled: isAtWork(row) && now.getTime() - row.touchedAt.getTime() > SILENCE_MS,
    result: result.success ? result.data : null,
  };
}

export function isAtWork({ status }: Pick<Replay, 'status'>): boolean {
  return status === 'queued' || status === 'running';
}

async function fateOf(tx: Tx, row: Replay): Promise<ReplayView['fate']> {
  const { draftId } = trialSchema.parse(row.stages);
  const draft = await tx.processVersion.findUnique({ where: { id: draftId }, select: { status: true, version: true } });
  if (!draft) return 'discarded';
  if (draft.status !== 'draft') return 'published';
  return draft.version === row.draftVersion ? 'same' : 'edited';
}
