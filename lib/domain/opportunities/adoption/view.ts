import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { adoptionError } from './errors';
import { isUndoable } from './undoable';
import type { AdoptionView } from './vocabulary';

type Asking = { tx: Tx; now: Date };

const read = { toVersion: { select: { number: true } } } as const satisfies Prisma.VersionMoveInclude;

/** How far the moving, or putting back, of deals is. */
export async function adoptionView({ tx, now }: Asking, id: string): Promise<AdoptionView> {
  const row = await tx.versionMove.findUnique({ where: { id }, include: read });
  if (!row) throw adoptionError('not_found');
  return viewOf({ tx, now }, row);
}

export async function adoptionsOf({ tx, now }: Asking, processId: string): Promise<ReadonlyArray<AdoptionView>> {
  const rows = await tx.versionMove.findMany({
    where: { processId },
    include: read,
    orderBy: { createdAt: 'desc' },
    take: 20,
  });
  return Promise.all(rows.map((row) => viewOf({ tx, now }, row)));
}

type Row = Prisma.VersionMoveGetPayload<{ include: typeof read }>;

async function viewOf({ tx, now }: Asking, row: Row): Promise<AdoptionView> {
  const { id, processId, status, total, moved, skipped, startedByName, failure } = row;
  return {
    ...{ id, processId, status, total, moved, skipped, startedByName, failure },
    toNumber: row.toVersion.number,
    stages: await stagesOf(tx, id),
    reasons: await reasonsOf(tx, id),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    canUndo: moved > 0 && isUndoable(row, now),
  };
}

/** In the order of the new version. */
function stagesOf(tx: Tx, id: string): Promise<AdoptionView['stages']> {
  return tx.$queryRaw<Array<AdoptionView['stages'][number]>>`
    select s.key, s.name, (count(*) filter (where d.state in ('moved', 'skipped')))::int as moved, count(*)::int as total
    from "VersionMoveDeal" d join "Stage" s on s.id = d."toStageId"
    where d."versionMoveId" = ${id}::uuid group by s.key, s.name, s.position order by s.position`;
}

function reasonsOf(tx: Tx, id: string): Promise<AdoptionView['reasons']> {
  return tx.$queryRaw<Array<AdoptionView['reasons'][number]>>`
    select reason, count(*)::int as deals from "VersionMoveDeal"
    where "versionMoveId" = ${id}::uuid and reason is not null group by reason order by deals desc, reason`;
}
