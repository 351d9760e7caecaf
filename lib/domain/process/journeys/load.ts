import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { condition } from '@/lib/domain/process/conditions/schema';
import type { JourneyRule } from './vocabulary';

const WITH_PROCESS = {
  process: {
    select: {
      id: true,
      name: true,
      archivedAt: true,
      versions: { where: { status: 'published' }, select: { id: true }, take: 1 },
    },
  },
} as const satisfies Prisma.JourneyRuleInclude;

/** In the order in which they are asked. */
export async function readRules(tx: Tx, where: Prisma.JourneyRuleWhereInput = {}): Promise<ReadonlyArray<JourneyRule>> {
  const rows = await tx.journeyRule.findMany({
    where,
    include: WITH_PROCESS,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, conditions, process, active, version }) => ({
    ...{ id, name, active, version },
    conditions: condition.parse(conditions),
    process: {
      id: process.id,
      name: process.name,
      takesDeals: process.archivedAt === null && process.versions.length > 0,
    },
  }));
}
