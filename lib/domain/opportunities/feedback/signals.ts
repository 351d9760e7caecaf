import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { saysNothing } from './rules';
import type { Signals } from './vocabulary';

type Scope = { processId: string; since: Date };
type Count = { stageKey: string; count: number };

/** What the product noticed by itself, by the key of the stage: counted from what is kept anyway, never stored twice. */
export async function readSignals(
  tx: Tx,
  stages: ReadonlyArray<StageView>,
  scope: Scope,
): Promise<ReadonlyMap<string, Signals>> {
  const overrides = await countOverrides(tx, scope);
  const refused = await countRefusedAgain(tx, scope);
  const junk = await countJunk(tx, stages, scope);
  const skipped = await countSkipped(tx, scope);
  const of = (counts: ReadonlyArray<Count>, key: string) =>
    counts.filter(({ stageKey }) => stageKey === key).reduce((sum, { count }) => sum + count, 0);

  return new Map(
    stages.map(({ key }) => [
      key,
      {
        overrides: of(overrides, key),
        refusedAgain: of(refused, key),
        junk: of(junk, key),
        skippedTasks: of(skipped, key),
      },
    ]),
  );
}

/** By people: what a file or a new version let pass is no sign of a gate that is in the way. */
function countOverrides(tx: Tx, { processId, since }: Scope) {
  return tx.$queryRaw<Array<Count>>`
    select g."fromKey" as "stageKey", count(distinct g."opportunityId")::int as count
    from "GateOverride" g
    where g."processId" = ${processId}::uuid and g.at >= ${since} and g."byId" is not null group by 1`;
}

function countRefusedAgain(tx: Tx, { processId, since }: Scope) {
  return tx.$queryRaw<Array<Count>>`
    select again."stageKey", count(distinct again."opportunityId")::int as count
    from (
      select m->>'stageKey' as "stageKey", m->>'criterionKey' as "criterionKey", r."opportunityId"
      from "GateRefusal" r cross join lateral jsonb_array_elements(r.missing) m
      where r."processId" = ${processId}::uuid and r.at >= ${since}
      group by 1, 2, 3 having count(*) > 1
    ) again group by 1`;
}

function countSkipped(tx: Tx, { processId, since }: Scope) {
  return tx.$queryRaw<Array<Count>>`
    select t."stageKey", count(*)::int as count
    from "Task" t join "Opportunity" o on o.id = t."opportunityId"
    where o."processId" = ${processId}::uuid and t."skippedAt" >= ${since} and t."skipReason" is not null
      and t."stageKey" is not null
    group by 1`;
}

/** More short answers than this are not looked through. */
const LOOKED_AT = 5_000;
const LONGEST_JUNK = 12;

async function countJunk(tx: Tx, stages: ReadonlyArray<StageView>, { processId, since }: Scope) {
  const asked = stages.flatMap(({ key, criteria }) =>
    criteria.flatMap((criterion) => (criterion.kind === 'field' ? [{ stageKey: key, field: criterion.field }] : [])),
  );
  const rows = await tx.$queryRaw<Array<{ field: string; value: string }>>`
    select f.field, f.value
    from "FieldChange" f join "Opportunity" o on o.id = f."opportunityId"
    where o."processId" = ${processId}::uuid and f.at >= ${since} and length(f.value) <= ${LONGEST_JUNK}
      and f.field = any(${[...new Set(asked.map(({ field }) => field))]}::text[])
    limit ${LOOKED_AT}`;
  const junk = rows.filter(({ value }) => saysNothing(value));
  return asked.map(({ stageKey, field }) => ({
    stageKey,
    count: junk.filter((row) => row.field === field).length,
  }));
}
