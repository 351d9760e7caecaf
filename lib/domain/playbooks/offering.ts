import 'server-only';
import type { Context } from '@/lib/platform/command';
import { Prisma } from '@/lib/platform/db/generated/client';
import { readHere } from '@/lib/domain/process/conditions/surroundings';
import { matchSql } from './matching';
import { readPlays } from './plays';

type Scope = { opportunityId?: string; playId?: string };

/**
 * Puts every active play on the deals that it matches now, in one statement a play. A deal that has it already, used,
 * passed or neither, keeps it as it is: however often this runs, and however many at once, each deal is offered it once.
 */
export async function offerPlays({ tx, now }: Pick<Context, 'tx' | 'now'>, scope: Scope): Promise<number> {
  const plays = await readPlays(tx, {
    active: true,
    archivedAt: null,
    ...(scope.playId !== undefined && { id: scope.playId }),
  });
  if (plays.length === 0) return 0;

  const here = await readHere(tx, now);
  let offered = 0;
  for (const { id, process, conditions } of plays) {
    if (conditions.items.length === 0) continue;
    offered += await tx.$executeRaw(Prisma.sql`
      insert into "PlayOffer" (id, "workspaceId", "partnerId", "playId", "opportunityId", "stageKey", "offeredAt")
      select gen_random_uuid(), o."workspaceId", o."partnerId", ${id}::uuid, o.id, o."stageKey", ${now}
      from "Opportunity" o join "Partner" p on p.id = o."partnerId"
      where ${ofDeal(scope.opportunityId)} ${matchSql({ processId: process?.id ?? null, conditions }, here)}
        and not exists (select from "PlayOffer" f where f."playId" = ${id}::uuid and f."opportunityId" = o.id)
      on conflict ("playId", "opportunityId") do nothing`);
  }
  return offered;
}

function ofDeal(opportunityId: string | undefined): Prisma.Sql {
  return opportunityId === undefined ? Prisma.empty : Prisma.sql`o.id = ${opportunityId}::uuid and`;
}
