import 'server-only';
import type { Tx } from '@/lib/platform/db/client';

/** So far apart may the chances of leads be that count as alike. */
const NEAR = 0.05;
const FEWEST = 5;

/** How many closed leads had about the same chance by the model in use, and how many of them were converted; null for too few. */
export async function countAlike(tx: Tx, chance: number): Promise<{ count: number; converted: number } | null> {
  const rows = await tx.lead.groupBy({
    by: ['status'],
    where: {
      status: { in: ['converted', 'junk', 'lost'] },
      mergedIntoId: null,
      score: { gte: chance - NEAR, lte: chance + NEAR },
    },
    _count: true,
  });
  const count = rows.reduce((sum, row) => sum + row._count, 0);
  const converted = rows.find(({ status }) => status === 'converted')?._count ?? 0;
  return count < FEWEST ? null : { count, converted };
}
