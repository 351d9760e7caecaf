import 'server-only';
import { predict, type Model } from '@/lib/core/learning/model';
import type { Row } from '@/lib/core/learning/table';
import type { Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { reasonsOf } from './reasons';

/** Scores a lead by the model in use; leaves it without a score where there is none. */
export async function scoreLead(ctx: Context, lead: { id: string; known: Row }): Promise<void> {
  const inUse = await modelInUse(ctx);
  if (inUse) await writeScore(ctx, lead, inUse);
}

export type ModelInUse = { id: string; model: Model };

export async function modelInUse({ tx }: Pick<Context, 'tx'>): Promise<ModelInUse | null> {
  const row = await tx.leadModel.findFirst({ where: { active: true }, select: { id: true, model: true } });
  // Written by `train`, and read by nobody else.
  return row?.model ? { id: row.id, model: row.model as unknown as Model } : null;
}

export async function writeScore(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { id, known }: { id: string; known: Row },
  inUse: ModelInUse,
): Promise<void> {
  await tx.lead.update({ where: { id }, data: scored(inUse, known, now) });
}

/** The score of a lead with its reasons, as they are kept. */
export function scored({ id: modelId, model }: ModelInUse, known: Row, now: Date) {
  const scoreReasons = reasonsOf(model, known) as unknown as Prisma.InputJsonValue;
  return { score: predict(model, known), scoreReasons, modelId, scoredAt: now };
}
