import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Asked } from './scope';

/** Deals that a criterion has stopped at least once. */
export type Refusals = { stageKey: string; criterionKey: string; deals: number };

export function readRefusals(tx: Tx, { workspaceId, processId, since }: Asked): Promise<ReadonlyArray<Refusals>> {
  return tx.$queryRaw<Array<Refusals>>`
    select m->>'stageKey' as "stageKey", m->>'criterionKey' as "criterionKey",
      count(distinct r."opportunityId")::int as deals
    from "GateRefusal" r cross join lateral jsonb_array_elements(r.missing) m
    where r."workspaceId" = ${workspaceId}::uuid and r."processId" = ${processId}::uuid and r.at >= ${since}
    group by 1, 2`;
}
