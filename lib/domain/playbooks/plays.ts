import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { condition } from '@/lib/domain/process/conditions/schema';
import { playContent } from './schema';
import type { Play } from './vocabulary';

const WITH_PROCESS = { process: { select: { id: true, name: true } } } as const;
type Row = Prisma.PlayGetPayload<{ include: typeof WITH_PROCESS }>;

export async function readPlays(tx: Tx, where: Prisma.PlayWhereInput): Promise<ReadonlyArray<Play>> {
  const rows = await tx.play.findMany({ where, include: WITH_PROCESS, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(playOf);
}

function playOf({ id, name, purpose, process, active, version, ...row }: Row): Play {
  return {
    id,
    name,
    purpose,
    process,
    active,
    version,
    conditions: condition.parse(row.conditions),
    offer: playContent.parse(row.offer),
    isArchived: row.archivedAt !== null,
  };
}
