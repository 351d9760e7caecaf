import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { prepared } from '@/lib/platform/db/statements';
import { offerEvent } from '@/lib/platform/record';
import { userIdOf } from '@/lib/platform/viewer';
import type { DealFacts } from './deal-facts';
import { moveEvent, type Move } from './move-event';

/**
 * Writes a move as one statement: the deal, the end of the old stay, the start of the new one, and the event. Who comes
 * second waits for the deal's row, finds its version gone by, and writes nothing. Answers whether it was written.
 */
export async function writeMove({ tx, viewer }: Context, deal: DealFacts, move: Move): Promise<boolean> {
  const { to, direction, rank, reason, note, competitor, at } = move;
  const event = moveEvent(viewer, deal, move);
  const qualifiedAt = direction === 'forward' || direction === 'won' ? at : null;
  const closedAt = to.kind === 'open' ? null : at;
  const lost = direction === 'lost' ? { reason, note } : { reason: null, note: null };

  const written = await tx.$executeRaw(
    prepared(Prisma.sql`
    with deal as (
      update "Opportunity" set "stageId" = ${to.id}::uuid, "stageKey" = ${to.key}, "stageKind" = ${to.kind}::"StageKind",
        rank = ${rank}, "enteredStageAt" = ${at}, "lastActivityAt" = ${at}, version = version + 1,
        "qualifiedAt" = coalesce("qualifiedAt", ${qualifiedAt}::timestamptz), "closedAt" = ${closedAt}::timestamptz,
        "lostReason" = ${lost.reason}, "lostNote" = ${lost.note}, "flaggedAt" = null, competitor = coalesce(${competitor}, competitor)
      where id = ${deal.id}::uuid and version = ${deal.version}
      returning id, "workspaceId", "partnerId", "processId", "baseMinor"
    ), left_behind as (
      update "StageInterval" i set "leftAt" = ${at} from deal where i."opportunityId" = deal.id and i."leftAt" is null
      returning i.sequence
    ), entered as (
      insert into "StageInterval" (id, "workspaceId", "opportunityId", "partnerId", "processId", "stageId", "stageKey",
        sequence, "enteredAt", direction, "baseMinor", reason, note, "enteredById")
      select ${newId()}::uuid, deal."workspaceId", deal.id, deal."partnerId", deal."processId", ${to.id}::uuid, ${to.key},
        left_behind.sequence + 1, ${at}, ${direction}::"MoveDirection", deal."baseMinor", ${reason}, ${note}, ${userIdOf(viewer)}::uuid
      from deal, left_behind
    )
    insert into "Event" (id, "workspaceId", name, "subjectType", "subjectId", "partnerId", "actorId", "actorName", data, "createdAt")
    select ${event.id}::uuid, deal."workspaceId", ${event.name}, ${event.subjectType}, deal.id, deal."partnerId",
      ${event.actorId}::uuid, ${event.actorName}, ${JSON.stringify(event.data)}::jsonb, ${at}
    from deal`),
  );
  if (written === 0) return false;

  await offerEvent(tx, event);
  return true;
}

/**
 * Another place in the same column: no history, no event, and no conflict for somebody who edits the deal. Those who look
 * at the board hear of it all the same.
 */
export async function writeRank(tx: Tx, { id, version }: DealFacts, rank: string): Promise<boolean> {
  const written = await tx.$queryRaw<Array<unknown>>`
    with deal as (
      update "Opportunity" set rank = ${rank} where id = ${id}::uuid and version = ${version} and "stageKind" = 'open'
      returning id, "workspaceId", "partnerId"
    )
    select pg_notify('tributary_signals', json_build_object('id', ${newId()}::text, 'workspaceId', deal."workspaceId",
      'name', 'opportunity.reordered', 'subjectType', 'opportunity', 'subjectId', deal.id, 'partnerId', deal."partnerId",
      'userId', null)::text)::text as told
    from deal`;
  return written.length > 0;
}
