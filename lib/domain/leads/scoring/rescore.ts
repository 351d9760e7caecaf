import 'server-only';
import type { Context } from '@/lib/platform/command';
import { writeScore, type ModelInUse } from './score-lead';
import { knownRow } from './known-row';

const BATCH = 500;

/** Every open lead by this model; without one, none has a score. Closed ones keep what was said of them before. */
export async function rescore(ctx: Context, inUse: ModelInUse | null): Promise<void> {
  const { tx } = ctx;
  if (!inUse) {
    const data = { score: null, modelId: null, scoredAt: null };
    await tx.lead.updateMany({ where: { score: { not: null } }, data });
    return;
  }
  const open = { status: { in: ['new' as const, 'offered' as const, 'working' as const, 'nurture' as const] } };
  let after: string | undefined;
  do {
    const batch = await tx.lead.findMany({
      where: open,
      select: { id: true, known: true },
      orderBy: { id: 'asc' },
      take: BATCH,
      ...(after && { cursor: { id: after }, skip: 1 }),
    });
    for (const { id, known } of batch) await writeScore(ctx, { id, known: knownRow.parse(known) }, inUse);
    after = batch.length === BATCH ? batch.at(-1)?.id : undefined;
  } while (after !== undefined);
}
