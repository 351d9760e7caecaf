import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Asked } from './scope';

/** Of a stage and a field: deals that went on from there, were recorded, and had the field filled by then. */
export type FieldKnown = { key: string; field: string; known: number; recorded: number };

/** The newest so many deals that went on from a stage: enough for a share to be within two points. */
const NEWEST = 1_000;

/** What was filled in before a deal left a stage for the next. Deals from before fields were recorded don't count. */
export async function readKnown(tx: Tx, asked: Asked): Promise<ReadonlyArray<FieldKnown>> {
  if (asked.keys.length === 0) return [];
  const arms = asked.keys.map((key) => arm(asked, key));
  return tx.$queryRaw<Array<FieldKnown>>(Prisma.join(arms, ' union all '));
}

function arm({ workspaceId, processId, since }: Asked, key: string): Prisma.Sql {
  return Prisma.sql`(
    with newest as (
      select i."opportunityId", i."leftAt"
      from "StageInterval" i
      join "StageInterval" n on n."opportunityId" = i."opportunityId" and n.sequence = i.sequence + 1
      where i."workspaceId" = ${workspaceId}::uuid and i."processId" = ${processId}::uuid and i."stageKey" = ${key}
        and i."enteredAt" >= ${since} and n.direction in ('forward', 'won')
      order by i."enteredAt" desc limit ${NEWEST}
    ), filled as (
      select distinct f."opportunityId", f.field
      from newest
      join "FieldChange" f on f."opportunityId" = newest."opportunityId" and f.at <= newest."leftAt"
      where coalesce(f.value, '') <> ''
    )
    select ${key}::text as key, field, count(*)::int as known,
      (select count(distinct "opportunityId") from filled)::int as recorded
    from filled group by field
  )`;
}
