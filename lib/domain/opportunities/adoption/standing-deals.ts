import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { DealFacts } from '@/lib/domain/opportunities/deal-facts';

/** An open deal with what a gate must know of it. */
export type StandingDeal = Omit<
  DealFacts,
  'stages' | 'partnerName' | 'locale' | 'protectedUntil' | 'flaggedAt' | 'rank' | 'processId'
> & {
  stageId: string;
  /** Of the running stay. */
  sequence: number;
};

type Which = { processId: string; versionIds: ReadonlyArray<string>; after: string | null; limit: number };

/** Open deals on these versions, in the order of their ids, after one of them. */
export function standingDeals(
  tx: Tx,
  { processId, versionIds, after, limit }: Which,
): Promise<ReadonlyArray<StandingDeal>> {
  return read(
    tx,
    Prisma.sql`where o."processId" = ${processId}::uuid and o."stageKind" = 'open' and o."processVersionId" = any (${[...versionIds]}::uuid[])
      and (${after}::uuid is null or o.id > ${after}::uuid)
    order by o.id limit ${limit}`,
  );
}

/** These deals, whatever became of them, and nobody changes them until the transaction ends. */
export async function lockDeals(tx: Tx, ids: ReadonlyArray<string>): Promise<ReadonlyArray<StandingDeal>> {
  await tx.$queryRaw`select id from "Opportunity" where id = any (${[...ids]}::uuid[]) order by id for update`;
  return standingDealsOf(tx, ids);
}

export function standingDealsOf(tx: Tx, ids: ReadonlyArray<string>): Promise<ReadonlyArray<StandingDeal>> {
  return read(tx, Prisma.sql`where o.id = any (${[...ids]}::uuid[]) order by o.id`);
}

function read(tx: Tx, which: Prisma.Sql): Promise<ReadonlyArray<StandingDeal>> {
  return tx.$queryRaw<Array<StandingDeal>>`
    select o.id, o.number, o.title, o."partnerId", o."processVersionId", o."stageId", o."stageKey",
      o."stageKind"::text as "stageKind", o."amountMinor", o.currency, o."baseMinor", o."dealType"::text as "dealType",
      o."closeDate"::text as "closeDate", o."nextStep", o."nextStepDue"::text as "nextStepDue", o."contactName",
      o."contactEmail", o.competitor, o.problem, o.answers, o."enteredStageAt", o.version, w."timeZone",
      f.met || d.shown as met, c.certificates, coalesce(i.sequence, 0) as sequence
    from "Opportunity" o
    join "Workspace" w on w.id = o."workspaceId"
    cross join lateral (
      select coalesce(array_agg(f."stageKey" || '/' || f."criterionKey"), '{}') as met
      from "CriterionFact" f where f."opportunityId" = o.id
    ) f
    cross join lateral (
      select coalesce(array_agg(d.key), '{}') as shown from "DealProof" d where d."opportunityId" = o.id
    ) d
    cross join lateral (
      select coalesce(json_agg(json_build_object('name', c.name, 'expiresOn', c."expiresOn"::text)), '[]') as certificates
      from "Certification" c
      where c."workspaceId" = o."workspaceId" and c."partnerId" = o."partnerId"
        and (c."userId" = o."ownerId" or not exists (select from "User" u where u.id = o."ownerId" and u."partnerId" = o."partnerId"))
    ) c
    left join lateral (
      select i.sequence from "StageInterval" i where i."opportunityId" = o.id and i."leftAt" is null
      order by i.sequence desc limit 1
    ) i on true
    ${which}`;
}
