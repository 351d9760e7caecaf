import 'server-only';
import type { Tx } from '@/lib/platform/db/client';

/** Closed leads, and how many of them were closed since the last training. */
export async function countClosed(tx: Tx): Promise<{ total: number; since: number }> {
  const closed = { status: { in: ['converted' as const, 'junk' as const, 'lost' as const] }, mergedIntoId: null };
  const last = await tx.leadModel.findFirst({ orderBy: { number: 'desc' }, select: { trainedAt: true } });
  const total = await tx.lead.count({ where: closed });
  const since = last ? await tx.lead.count({ where: { ...closed, closedAt: { gt: last.trainedAt } } }) : total;
  return { total, since };
}
