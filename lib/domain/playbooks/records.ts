import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { NO_RECORD, type PlayRecord } from './vocabulary';

type Row = { playId: string } & Record<keyof PlayRecord, number>;

/** How often each play was offered and used, and how its closed deals ended. */
export async function readRecords(tx: Tx, playIds: ReadonlyArray<string>): Promise<(playId: string) => PlayRecord> {
  const rows = await tx.$queryRaw<ReadonlyArray<Row>>`
    select f."playId", count(*)::int as offered, count(f."usedAt")::int as used, count(f."passedAt")::int as passed,
      (count(*) filter (where f."usedAt" is not null and o."stageKind" <> 'open'))::int as "usedClosed",
      (count(*) filter (where f."usedAt" is not null and o."stageKind" = 'won'))::int as "usedWon",
      (count(*) filter (where f."usedAt" is null and o."stageKind" <> 'open'))::int as "otherClosed",
      (count(*) filter (where f."usedAt" is null and o."stageKind" = 'won'))::int as "otherWon"
    from "PlayOffer" f join "Opportunity" o on o.id = f."opportunityId"
    where f."playId" = any(${[...playIds]}::uuid[])
    group by f."playId"`;
  const records = new Map(rows.map(({ playId, ...record }) => [playId, record]));
  return (playId) => records.get(playId) ?? NO_RECORD;
}
