import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { StageKind } from './vocabulary';

export type DealCount = { processId: string; versionId: string; stageKey: string; kind: StageKind; deals: number };

/** How many deals this viewer has in each stage of each version: from the totals that the database keeps. */
export function countDeals(tx: Tx, processId?: string): Promise<ReadonlyArray<DealCount>> {
  const ofProcess = processId === undefined ? Prisma.empty : Prisma.sql`where t."processId" = ${processId}::uuid`;
  return tx.$queryRaw<ReadonlyArray<DealCount>>`
    select t."processId", s."processVersionId" as "versionId", t."stageKey", s.kind::text as kind, sum(t.deals)::int as deals
    from "StageTotal" t join "Stage" s on s.id = t."stageId" ${ofProcess}
    group by 1, 2, 3, 4 having sum(t.deals) > 0`;
}

export function byStage(counts: ReadonlyArray<DealCount>): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { stageKey, deals } of counts) sums[stageKey] = (sums[stageKey] ?? 0) + deals;
  return sums;
}

export function openIn(counts: ReadonlyArray<DealCount>): number {
  return counts.filter(({ kind }) => kind === 'open').reduce((sum, { deals }) => sum + deals, 0);
}
