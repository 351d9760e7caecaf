import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import { dealFacts } from '@/lib/domain/opportunities/deal-facts';
import { query } from '@/lib/platform/query';
import { userIdOf } from '@/lib/platform/viewer';
import { assigneesSchema, dealTasksInput, listInput, myTasksSchema, tasksSchema } from './schema';
import { taskFields, taskView } from './views';
import type { MyTasks, TaskView } from './vocabulary';
import { DUE_FIRST, waitingFor } from './waiting';

/** More is no list for one person. */
const SHOWN = 200;

export const listTasks = query('task.list', {
  summary: 'What is to be done, what is due first on top',
  input: listInput,
  output: myTasksSchema,
  run: async ({ tx, viewer, now }, { scope }): Promise<MyTasks> => {
    const { timeZone } = await tx.workspace.findFirstOrThrow({ select: { timeZone: true } });
    const rows = await tx.task.findMany({
      where: waitingFor(viewer, scope),
      include: taskFields,
      orderBy: [...DUE_FIRST],
      take: SHOWN + 1,
    });
    return {
      today: calendarDateIn(timeZone, now),
      tasks: rows.slice(0, SHOWN).map((row) => taskView(row, viewer)),
      more: rows.length > SHOWN,
    };
  },
});

export const listDealTasks = query('task.list_at_deal', {
  summary: 'The tasks of a deal: those that wait, and the latest that are settled',
  input: dealTasksInput,
  output: tasksSchema,
  run: async ({ tx, viewer }, { opportunityId }): Promise<ReadonlyArray<TaskView>> => {
    await dealFacts(tx, opportunityId);
    const waiting = await tx.task.findMany({
      where: { opportunityId, doneAt: null, skippedAt: null },
      include: taskFields,
      orderBy: [...DUE_FIRST],
      take: SHOWN,
    });
    const settled = await tx.task.findMany({
      where: {
        opportunityId,
        OR: [{ doneAt: { not: null } }, { skippedAt: { not: null }, skipReason: { not: null } }],
      },
      include: taskFields,
      orderBy: [{ doneAt: { sort: 'desc', nulls: 'last' } }, { skippedAt: 'desc' }],
      take: 20,
    });
    return [...waiting, ...settled].map((row) => taskView(row, viewer));
  },
});

export const listAssignees = query('task.assignees', {
  summary: 'Who may be given a task of a deal: the partner’s people, and the vendor’s',
  input: dealTasksInput,
  output: assigneesSchema,
  run: async ({ tx, viewer }, { opportunityId }): Promise<ReadonlyArray<{ id: string; name: string }>> => {
    const { partnerId } = await dealFacts(tx, opportunityId);
    return tx.user.findMany({
      where: {
        status: 'active',
        OR: [{ partnerId: null }, { partnerId }],
        NOT: [{ role: 'executive' }, { id: userIdOf(viewer) ?? partnerId }],
      },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    });
  },
});
