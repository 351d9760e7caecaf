import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { conditionSql } from '@/lib/domain/process/conditions/sql/condition';
import type { Here } from '@/lib/domain/process/conditions/sql/here';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import type { MatchingDeals } from './vocabulary';

const SHOWN = 20;

type Asked = { processId: string | null; conditions: Condition };

/** Open deals that a play is for, over Opportunity o and Partner p. */
export function matchSql({ processId, conditions }: Asked, here: Here): Prisma.Sql {
  const ofProcess = processId === null ? Prisma.empty : Prisma.sql`and o."processId" = ${processId}::uuid`;
  return Prisma.sql`o."stageKind" = 'open' ${ofProcess} and ${conditionSql(conditions, here)}`;
}

/** The deals that it would match now; whoever asks sees no others than on their board. */
export async function readMatching(tx: Tx, asked: Asked, here: Here): Promise<MatchingDeals> {
  const matches = matchSql(asked, here);
  const [total] = await tx.$queryRaw<[{ count: number }]>(Prisma.sql`
    select count(*)::int as count from "Opportunity" o join "Partner" p on p.id = o."partnerId" where ${matches}`);
  const deals = await tx.$queryRaw<Array<MatchingDeals['deals'][number]>>(Prisma.sql`
    select o.id, o.number, o.title, p.name as partner, s.name as stage, o."amountMinor"::text as "amountMinor", o.currency
    from "Opportunity" o join "Partner" p on p.id = o."partnerId" join "Stage" s on s.id = o."stageId"
    where ${matches} order by o.number limit ${SHOWN}`);
  return { count: total.count, deals };
}
