import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import type { Asked } from './scope';

/** So many deals of one version were in exactly these open stages, and ended, or stand, like this. */
export type DealPath = {
  versionId: string;
  visited: ReadonlySet<string>;
  outcome: StageKind;
  deals: number;
  /** Of those that were lost. */
  withoutReason: number;
};

type Row = Omit<DealPath, 'visited'> & { mask: bigint };

/** A deal's stages as bits of one number: there are few different ones, however many deals there are. */
export async function readPaths(
  tx: Tx,
  { workspaceId, processId, since, keys }: Asked,
): Promise<ReadonlyArray<DealPath>> {
  if (keys.length === 0) return [];

  const rows = await tx.$queryRaw<Array<Row>>`
    select o."processVersionId" as "versionId", path.mask, o."stageKind" as outcome, count(*)::int as deals,
      (count(*) filter (where o."stageKind" = 'lost' and coalesce(o."lostReason", '') = ''))::int as "withoutReason"
    from (
      select v."opportunityId", bit_or(1::bigint << (array_position(${[...keys]}::text[], v."stageKey") - 1)) as mask
      from "StageVisit" v
      where v."workspaceId" = ${workspaceId}::uuid and v."processId" = ${processId}::uuid
      group by 1
    ) path
    join "Opportunity" o on o.id = path."opportunityId"
    where o."processId" = ${processId}::uuid and o."createdAt" >= ${since} and path.mask is not null
    group by 1, 2, 3`;
  return rows.map(({ mask, ...row }) => ({ ...row, visited: new Set(keys.filter((_, bit) => hasBit(mask, bit))) }));
}

function hasBit(mask: bigint, bit: number): boolean {
  return ((mask >> BigInt(bit)) & 1n) === 1n;
}

/** Did these deals get further than this stage, in the order of their own version? */
export function wentBeyond(
  { visited, outcome }: DealPath,
  stage: StageView,
  stages: ReadonlyArray<StageView>,
): boolean {
  return outcome === 'won' || stages.some(({ key, position }) => position > stage.position && visited.has(key));
}
