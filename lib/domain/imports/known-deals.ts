import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Opportunity, StageInterval } from '@/lib/platform/db/generated/client';

/** A deal that this process has of a case already, with its stays in their order. */
export type KnownDeal = Opportunity & { stays: ReadonlyArray<StageInterval> };

/** By the name of the case. The deals are held until the end of the transaction: nobody moves them meanwhile. */
export async function readKnownDeals(
  tx: Tx,
  processId: string,
  caseNames: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, KnownDeal>> {
  await tx.$queryRaw`
    select id from "Opportunity"
    where "processId" = ${processId}::uuid and "importKey" = any(${[...caseNames]}::text[])
    order by id for update`;

  const rows = await tx.opportunity.findMany({
    where: { processId, importKey: { in: [...caseNames] } },
    include: { intervals: { orderBy: { sequence: 'asc' } } },
  });
  return new Map(rows.map(({ intervals, ...deal }) => [deal.importKey ?? '', { ...deal, stays: intervals }]));
}
