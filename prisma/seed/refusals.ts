import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { refusedOf } from './planted-faults';
import type { Founded } from './workspace';

/** People try before everything is there: gates refused some of the deals that went on later. Drawn from their numbers. */
export async function writeRefusals(workspaceId: string, { processes }: Founded): Promise<void> {
  const gates = [...processes.values()].flatMap(({ versionId, stages }) =>
    stages.flatMap(({ key: stageKey, criteria }) =>
      criteria.map(({ key, label }) => ({ versionId, stageKey, key, label, refused: refusedOf(stageKey, key) })),
    ),
  );
  await asViewer(
    systemViewer(workspaceId),
    'write',
    (tx) => tx.$executeRaw`
      insert into "GateRefusal" (id, "workspaceId", "partnerId", "opportunityId", "processId", "processVersionId",
        "fromKey", "toKey", missing, "byId", "byName", at)
      select gen_random_uuid(), o."workspaceId", o."partnerId", o.id, o."processId", o."processVersionId", i."stageKey",
        n."stageKey", jsonb_build_array(jsonb_build_object('stageKey', g."stageKey", 'criterionKey', g.key, 'label', g.label)),
        u.id, u.name, greatest(i."enteredAt", i."leftAt" - interval '20 hours')
      from json_to_recordset(${JSON.stringify(gates)}::json)
        as g ("versionId" uuid, "stageKey" text, key text, label text, refused int)
      join "Opportunity" o on o."processVersionId" = g."versionId"
      join "StageInterval" i on i."opportunityId" = o.id and i."stageKey" = g."stageKey"
      join "StageInterval" n on n."opportunityId" = i."opportunityId" and n.sequence = i.sequence + 1
        and n.direction in ('forward', 'won')
      join "User" u on u.id = o."ownerId"
      where abs(hashtext(o.number::text || g.key)) % 100 < g.refused`,
  );
}
