import 'server-only';
import type { CalendarDate } from '@/lib/core/calendar-date';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { QueryContext } from '@/lib/platform/query';
import { roleOf, userIdOf, type Viewer } from '@/lib/platform/viewer';
import { taskFields, taskView } from './views';
import type { TaskScope, TaskView } from './vocabulary';

export const DUE_FIRST = [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }] as const;

/** The same as the rule says of one task; everybody's are all that may be seen. Without a role, as a program, all. */
export function waitingFor(viewer: Viewer, scope: TaskScope): Prisma.TaskWhereInput {
  const [role, userId] = [roleOf(viewer), userIdOf(viewer)];
  const isWaiting = { doneAt: null, skippedAt: null };
  if (scope === 'all' || role === null) return isWaiting;
  return { ...isWaiting, OR: [{ assigneeId: null, performer: role }, ...(userId ? [{ assigneeId: userId }] : [])] };
}

type Context = Pick<QueryContext, 'tx' | 'viewer'>;

/** Mine that have a date, the next one first. */
export async function readDated({ tx, viewer }: Context, limit: number): Promise<ReadonlyArray<TaskView>> {
  const rows = await tx.task.findMany({
    where: { ...waitingFor(viewer, 'mine'), dueOn: { not: null } },
    include: taskFields,
    orderBy: [...DUE_FIRST],
    take: limit,
  });
  return rows.map((row) => taskView(row, viewer));
}

/** How many of mine are late or due today. */
export function countDue({ tx, viewer }: Context, today: CalendarDate): Promise<number> {
  return tx.task.count({ where: { ...waitingFor(viewer, 'mine'), dueOn: { lte: new Date(today) } } });
}
