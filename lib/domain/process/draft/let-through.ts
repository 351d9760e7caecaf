import 'server-only';
import type { Tx } from '@/lib/platform/db/client';

/** Deals that somebody let leave a stage although something was missing, by the stage's key. */
export async function countLetThrough(tx: Tx, processId: string): Promise<Readonly<Record<string, number>>> {
  const rows = await tx.$queryRaw<ReadonlyArray<{ stageKey: string; deals: number }>>`
    select "fromKey" as "stageKey", count(distinct "opportunityId")::int as deals from "GateOverride"
    where "processId" = ${processId}::uuid and "byId" is not null group by 1`;
  return Object.fromEntries(rows.map(({ stageKey, deals }) => [stageKey, deals]));
}
