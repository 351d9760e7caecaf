import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { activities } from '@/lib/domain/process/activities/schema';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import { dueDay, isPartners } from './rules';

type Deal = { id: string; partnerId: string };
type Stage = { id: string; key: string };
type Staying = { stage: Stage; at: Date };

/**
 * A deal that comes into a stage gets a task for each of its activities. Whoever is asked: the deal's owner, the partner's
 * manager, or everybody with the role.
 */
export async function openTasks({ tx, viewer }: Context, deal: Deal, { stage, at }: Staying): Promise<void> {
  const row = await tx.stage.findUniqueOrThrow({ where: { id: stage.id }, select: { activities: true } });
  const list = activities.parse(row.activities);
  if (list.length === 0) return;

  const { sequence, ownerId, managerId, timeZone } = await readStay(tx, deal.id);
  const assigneeOf = ({ performer }: Activity) => {
    if (isPartners(performer)) return ownerId;
    return performer === 'channel_manager' ? managerId : null;
  };
  await tx.task.createMany({
    data: list.map((activity) => ({
      ...{ id: newId(), workspaceId: viewer.workspaceId, partnerId: deal.partnerId, opportunityId: deal.id },
      ...{ origin: 'activity' as const, stageKey: stage.key, activityKey: activity.key, sequence },
      ...{ title: activity.title, how: activity.how, performer: activity.performer, required: activity.required },
      content: activity.links.map(({ label, url }) => ({ label, url })),
      assigneeId: assigneeOf(activity),
      dueOn: dateOf(dueDay(at, activity.dueDays, timeZone)),
      createdAt: at,
    })),
    skipDuplicates: true,
  });
}

/** What was to be done in a stage is not to be done any more once the deal has left it. */
export async function closeTasks({ tx }: Context, { id }: Deal, { stage, at }: Staying): Promise<void> {
  await tx.task.updateMany({
    where: { opportunityId: id, origin: 'activity', stageKey: stage.key, doneAt: null, skippedAt: null },
    data: { skippedAt: at, version: { increment: 1 } },
  });
}

/** A closed deal leaves nothing to do but what somebody wrote down for it. */
export async function closeAllTasks({ tx }: Context, { id }: Deal, at: Date): Promise<void> {
  await tx.task.updateMany({
    where: { opportunityId: id, origin: { not: 'person' }, doneAt: null, skippedAt: null },
    data: { skippedAt: at, version: { increment: 1 } },
  });
}

type Stay = { sequence: number; ownerId: string | null; managerId: string | null; timeZone: string };

async function readStay(tx: Context['tx'], opportunityId: string): Promise<Stay> {
  const [stay] = await tx.$queryRaw<Array<Stay>>`
    select coalesce(max(i.sequence), 1) as sequence,
      max(case when u."partnerId" = o."partnerId" then u.id::text end)::uuid as "ownerId",
      max(p."managerId"::text)::uuid as "managerId", max(w."timeZone") as "timeZone"
    from "Opportunity" o
    join "Partner" p on p.id = o."partnerId"
    join "Workspace" w on w.id = o."workspaceId"
    left join "User" u on u.id = o."ownerId"
    left join "StageInterval" i on i."opportunityId" = o.id
    where o.id = ${opportunityId}::uuid`;
  return stay ?? { sequence: 1, ownerId: null, managerId: null, timeZone: 'UTC' };
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(day);
}
