import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Asked } from './scope';

/** Milliseconds of all stays of a deal in a stage, of deals that left it. */
export type StageTimes = {
  key: string;
  left: number;
  lostHere: number;
  quartiles: [number, number, number] | null;
  wonP80: number | null;
};

/** One arm per stage: each is read from an index alone, in the order of its times. */
export async function readTimes(tx: Tx, asked: Asked): Promise<ReadonlyArray<StageTimes>> {
  if (asked.keys.length === 0) return [];
  const arms = asked.keys.map((key) => arm(asked, key));
  return tx.$queryRaw<Array<StageTimes>>(Prisma.join(arms, ' union all '));
}

function arm({ workspaceId, processId, since }: Asked, key: string): Prisma.Sql {
  return Prisma.sql`select ${key}::text as key, count(*)::int as left,
      (count(*) filter (where v.fate = 'lost'))::int as "lostHere",
      percentile_cont(array[0.25, 0.5, 0.75]) within group (order by v."totalMs") as quartiles,
      percentile_cont(0.8) within group (order by v."totalMs") filter (where v.outcome = 'won') as "wonP80"
    from "StageVisit" v
    where v."workspaceId" = ${workspaceId}::uuid and v."processId" = ${processId}::uuid and v."stageKey" = ${key}
      and v."enteredAt" >= ${since} and v.fate <> 'staying'`;
}
