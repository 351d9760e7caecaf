import 'server-only';
import type { Tx } from '@/lib/platform/db/client';

type Entry = { id: string; processId: string; stageKey: string; partnerId: string | null };

export function subjectOf({ id, partnerId }: Entry) {
  return { id, partnerId };
}

/** What an event says of an entry: the process and the stage by the names they have now. */
export async function toldOf(tx: Tx, { id, processId, stageKey }: Entry) {
  const { name } = await tx.process.findUniqueOrThrow({ where: { id: processId }, select: { name: true } });
  const stage = await tx.stage.findFirst({
    where: { processId, key: stageKey },
    orderBy: { processVersion: { number: 'desc' } },
    select: { name: true },
  });
  return { feedbackId: id, processId, process: name, stage: { key: stageKey, name: stage?.name ?? stageKey } };
}
