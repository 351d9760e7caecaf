import { newId } from '@/lib/core/ids';
import { seededRandom } from '@/lib/core/seeded-random';
import { dueDay, isPartners } from '@/lib/domain/opportunities/tasks/rules';
import { ringTimers } from '@/lib/domain/opportunities/timers/ring';
import { proofKey } from '@/lib/domain/process/criteria/rules/facts';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import type { Founded } from './workspace';

/** Deals that came in some weeks ago have what was to be done behind them. */
const OLD_DAYS = 12;
const DAY = 86_400_000;

/** What is to be done for the open deals in the stages where they are: most of it done, the rest due about now. */
export async function writeTasks(workspaceId: string, { processes }: Founded, now: Date): Promise<void> {
  const random = seededRandom('Tasks');
  await asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    const stages = [...processes.values()].flatMap(({ stages: all }) => all.filter((one) => one.activities.length > 0));
    const deals = await tx.opportunity.findMany({
      where: { stageKind: 'open', stageId: { in: stages.map(({ id }) => id) } },
      orderBy: { number: 'asc' },
      include: {
        partner: { select: { managerId: true } },
        owner: { select: { name: true } },
        intervals: { orderBy: { sequence: 'desc' }, take: 1, select: { sequence: true } },
      },
    });

    const tasks = deals.flatMap((deal) => {
      const { id: opportunityId, partnerId, ownerId, stageId, stageKey, enteredStageAt } = deal;
      const isOld = now.getTime() - enteredStageAt.getTime() > OLD_DAYS * DAY;
      const list = stages.find(({ id }) => id === stageId)?.activities ?? [];
      return list.map((activity) => {
        const isDone = random.chance(isOld ? 0.96 : 0.45);
        const due = dueDay(isOld && !isDone ? now : enteredStageAt, activity.dueDays, 'Europe/Berlin');
        return {
          ...{ id: newId(), workspaceId, partnerId, opportunityId, origin: 'activity' as const, stageKey },
          ...{ activityKey: activity.key, sequence: deal.intervals[0]?.sequence ?? 1, title: activity.title },
          ...{ how: activity.how, content: [...activity.links], performer: activity.performer },
          ...{ required: activity.required, createdAt: enteredStageAt, dueOn: due === null ? null : new Date(due) },
          assigneeId: assigneeOf(activity, { ownerId, managerId: deal.partner.managerId }),
          ...(isDone && doneAt(now, enteredStageAt, { id: ownerId, name: deal.owner?.name ?? null })),
        };
      });
    });
    await tx.task.createMany({ data: tasks });
    const system = systemViewer(workspaceId);
    while (await ringTimers(contextFor(system, tx, now))) {
      // What takes too long is flagged, some deals at a time.
    }
    await tx.dealProof.createMany({
      data: tasks
        .filter((task) => 'doneAt' in task)
        .map(({ partnerId, opportunityId, stageKey, activityKey }) => ({
          ...{ workspaceId, partnerId, opportunityId, at: now, key: proofKey('activity', stageKey, activityKey) },
        })),
    });
  });
}

function assigneeOf(
  { performer }: Activity,
  { ownerId, managerId }: { ownerId: string | null; managerId: string | null },
): string | null {
  if (isPartners(performer)) return ownerId;
  return performer === 'channel_manager' ? managerId : null;
}

function doneAt(now: Date, from: Date, by: { id: string | null; name: string | null }) {
  const at = new Date(Math.min(now.getTime(), from.getTime() + 2 * DAY));
  return { doneAt: at, doneById: by.id, doneByName: by.name };
}
