import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { DealHistory, Stay } from './rules/history';
import type { Gate } from './rules/changed-gates';

/** What of a deal's history the gates that are tried read: all else stays in the database. */
export type Wanted = {
  fields: ReadonlyArray<string>;
  stageKeys: ReadonlyArray<string>;
  proofs: boolean;
  certificates: boolean;
};

export function wantedBy(gates: ReadonlyArray<Gate>): Wanted {
  const asked = gates.flatMap(({ stage, criteria }) => criteria.map(({ criterion }) => ({ stage, criterion })));
  return {
    fields: [...new Set(asked.flatMap(({ criterion }) => (criterion.kind === 'field' ? [criterion.field] : [])))],
    stageKeys: [
      ...new Set(asked.flatMap(({ stage, criterion }) => (criterion.kind === 'checklist' ? [stage.key] : []))),
    ],
    proofs: asked.some(({ criterion }) => !OF_THEIR_OWN.has(criterion.kind)),
    certificates: asked.some(({ criterion }) => criterion.kind === 'certification'),
  };
}

/** Kinds that are read from tables of their own rather than from proofs. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['field', 'checklist', 'certification']);

type Batch = { processId: string; until: Date; after: string; limit: number; wanted: Wanted };

type Row = Omit<DealHistory, 'stays' | 'changes' | 'proofs'> & {
  stays: ReadonlyArray<[Stay['stageKey'], Stay['direction'], number]>;
  changes: ReadonlyArray<[string, string | null, number]>;
  facts: ReadonlyArray<[string, number]>;
  shown: ReadonlyArray<[string, number]>;
};

/** The histories of the next deals by id, up to an instant, in one statement. */
export async function readHistories(tx: Tx, batch: Batch): Promise<ReadonlyArray<DealHistory>> {
  const { processId, until, after, limit, wanted } = batch;
  const rows = await tx.$queryRaw<Array<Row>>`
    select o.id, o."processVersionId" as "versionId", o."baseMinor", i.stays, f.changes, k.facts, p.shown, c.certificates,
      exists (select from "FieldChange" h where h."opportunityId" = o.id and h.at <= o."createdAt") as "isRecorded"
    from (
      select o.* from "Opportunity" o
      where o."workspaceId" = (select app_workspace()) and o."processId" = ${processId}::uuid
        and o.id > ${after}::uuid and o."createdAt" <= ${until}
      order by o.id limit ${limit}
    ) o
    cross join lateral (
      select coalesce(json_agg(json_build_array(i."stageKey", i.direction,
        (extract(epoch from i."enteredAt") * 1000)::bigint) order by i.sequence), '[]') as stays
      from "StageInterval" i where i."opportunityId" = o.id and i."enteredAt" <= ${until}
    ) i
    cross join lateral (
      select coalesce(json_agg(json_build_array(h.field, h.value, (extract(epoch from h.at) * 1000)::bigint)
        order by h.at, h.id), '[]') as changes
      from "FieldChange" h
      where h."opportunityId" = o.id and h.field = any(${[...wanted.fields]}::text[]) and h.at <= ${until}
    ) f
    cross join lateral (
      select coalesce(json_agg(json_build_array(k."stageKey" || '/' || k."criterionKey",
        (extract(epoch from k."metAt") * 1000)::bigint)), '[]') as facts
      from "CriterionFact" k
      where k."opportunityId" = o.id and k."stageKey" = any(${[...wanted.stageKeys]}::text[]) and k."metAt" <= ${until}
    ) k
    cross join lateral (
      select coalesce(json_agg(json_build_array(p.key, (extract(epoch from p.at) * 1000)::bigint)), '[]') as shown
      from "DealProof" p where ${wanted.proofs} and p."opportunityId" = o.id and p.at <= ${until}
    ) p
    cross join lateral (
      select coalesce(json_agg(json_build_object('name', c.name, 'awardedOn', c."awardedOn"::text,
        'expiresOn', c."expiresOn"::text)), '[]') as certificates
      from "Certification" c
      where ${wanted.certificates} and c."workspaceId" = o."workspaceId" and c."partnerId" = o."partnerId"
        and (c."userId" = o."ownerId"
          or not exists (select from "User" u where u.id = o."ownerId" and u."partnerId" = o."partnerId"))
    ) c
    order by o.id`;
  return rows.map(historyOf);
}

function historyOf({ stays, changes, facts, shown, ...deal }: Row): DealHistory {
  return {
    ...deal,
    stays: stays.map(([stageKey, direction, enteredAt]) => ({ stageKey, direction, enteredAt })),
    changes: changes.map(([field, value, at]) => ({ field, value, at })),
    proofs: [...facts, ...shown].map(([key, at]) => ({ key, at })),
  };
}
