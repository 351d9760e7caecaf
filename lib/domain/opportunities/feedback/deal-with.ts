import 'server-only';
import type { Context } from '@/lib/platform/command';
import { feedbackDealtWith } from './events';
import { subjectOf, toldOf } from './told';

/** A version is out: all that was to be dealt with in it is, and whoever said it, or the same, is to hear. */
export async function tellDealtWith(
  ctx: Context,
  { processId, number }: { processId: string; number: number },
): Promise<void> {
  const linked = await ctx.tx.stageFeedback.findMany({
    where: { processId, linkedNumber: number, status: 'linked' },
    include: { merged: true },
    orderBy: { createdAt: 'asc' },
  });
  for (const { merged, ...entry } of linked) {
    const all = [entry, ...merged];
    await ctx.tx.stageFeedback.updateMany({
      where: { id: { in: all.map(({ id }) => id) } },
      data: { status: 'published', linkedNumber: number, publishedAt: ctx.now, version: { increment: 1 } },
    });
    for (const one of all)
      await ctx.record(feedbackDealtWith, subjectOf(one), { ...(await toldOf(ctx.tx, one)), number });
  }
}
