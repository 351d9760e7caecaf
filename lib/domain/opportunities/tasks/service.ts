import 'server-only';
import { newId } from '@/lib/core/ids';
import { dealFacts, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { disprove, prove } from '@/lib/domain/opportunities/proofs';
import { proofKey } from '@/lib/domain/process/criteria/rules/facts';
import { command, type Context } from '@/lib/platform/command';
import { roleOf, userIdOf } from '@/lib/platform/viewer';
import { taskError } from './errors';
import { taskDone, taskReopened, taskSkipped, taskWritten } from './events';
import { mayDo } from './rules';
import { doingInput, skippingInput, taskSchema, writingInput } from './schema';
import { taskFields, taskView, type TaskRow } from './views';
import type { TaskView } from './vocabulary';

export const writeTask = command('task.write', {
  summary: 'Write down something to do for a deal',
  input: writingInput,
  output: taskSchema,
  run: async (ctx, { opportunityId, title, how = null, dueOn = null, assigneeId = null }): Promise<TaskView> => {
    const deal = await dealFacts(ctx.tx, opportunityId);
    const assignee = await assigneeFor(ctx, deal, assigneeId ?? userIdOf(ctx.viewer));
    const id = newId();
    const whose = { workspaceId: ctx.viewer.workspaceId, partnerId: deal.partnerId, opportunityId };
    await ctx.tx.task.createMany({
      data: { ...whose, id, origin: 'person', title, how: how ?? '', ...assignee, ...dueOf(dueOn), createdAt: ctx.now },
    });
    await touch(ctx, deal.id);
    await ctx.record(taskWritten, deal, {
      ...toldOf(deal, { id, title }),
      ...{ assigneeId: assignee.assigneeId, dueOn },
    });
    return taskView(await readTask(ctx, id), ctx.viewer);
  },
});

export const doTask = command('task.do', {
  summary: 'Say that a task is done, or that it is not done after all',
  input: doingInput,
  output: taskSchema,
  run: async (ctx, { taskId, version, done }): Promise<TaskView> => {
    const row = await demandTask(ctx, taskId);
    if ((row.doneAt !== null) === done) return taskView(row, ctx.viewer);
    if (row.skippedAt) throw taskError('settled', { details: { task: taskView(row, ctx.viewer) } });

    const by = { doneAt: ctx.now, doneById: userIdOf(ctx.viewer), doneByName: ctx.viewer.name };
    await settle(ctx, row, version, done ? by : { doneAt: null, doneById: null, doneByName: null });
    const deal = await dealFacts(ctx.tx, row.opportunityId);
    await show(ctx, deal, row, done);
    await touch(ctx, deal.id);
    await ctx.record(done ? taskDone : taskReopened, deal, toldOf(deal, row));
    return taskView(await readTask(ctx, taskId), ctx.viewer);
  },
});

export const skipTask = command('task.skip', {
  summary: 'Leave a task out that is only advised, with the reason',
  input: skippingInput,
  output: taskSchema,
  run: async (ctx, { taskId, version, reason }): Promise<TaskView> => {
    const row = await demandTask(ctx, taskId);
    if (row.required) throw taskError('required');
    if (row.doneAt ?? row.skippedAt) throw taskError('settled', { details: { task: taskView(row, ctx.viewer) } });

    await settle(ctx, row, version, { skippedAt: ctx.now, skipReason: reason });
    const deal = await dealFacts(ctx.tx, row.opportunityId);
    await ctx.record(taskSkipped, deal, { ...toldOf(deal, row), reason });
    return taskView(await readTask(ctx, taskId), ctx.viewer);
  },
});

async function readTask({ tx }: Context, id: string): Promise<TaskRow> {
  const row = await tx.task.findUnique({ where: { id }, include: taskFields });
  if (!row) throw taskError('not_found');
  return row;
}

async function demandTask(ctx: Context, id: string): Promise<TaskRow> {
  const row = await readTask(ctx, id);
  if (!mayDo(row.performer, roleOf(ctx.viewer))) throw taskError('not_yours');
  return row;
}

type Settled =
  { doneAt: Date | null; doneById: string | null; doneByName: string | null } | { skippedAt: Date; skipReason: string };

/** Of two people at once the second is shown what the first did. */
async function settle(ctx: Context, { id }: TaskRow, version: number, data: Settled): Promise<void> {
  const { count } = await ctx.tx.task.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw taskError('changed', { details: { task: taskView(await readTask(ctx, id), ctx.viewer) } });
}

/** A gate may wait for an activity of its stage. */
async function show(ctx: Context, deal: DealFacts, { stageKey, activityKey }: TaskRow, done: boolean): Promise<void> {
  if (stageKey === null || activityKey === null) return;
  const key = proofKey('activity', stageKey, activityKey);
  await (done ? prove(ctx, deal, key) : disprove(ctx, deal, key));
}

/** Somebody of the vendor, or of the deal's partner; a program's task is for whoever looks after the channel. */
async function assigneeFor({ tx }: Context, { partnerId }: DealFacts, id: string | null) {
  if (id === null) return { assigneeId: null, performer: 'channel_manager' as const };

  const person = await tx.user.findFirst({
    where: { id, status: 'active', OR: [{ partnerId: null }, { partnerId }] },
    select: { role: true },
  });
  if (!person) throw taskError('unknown_assignee', { fields: { assigneeId: ['Choose somebody from the list.'] } });
  return { assigneeId: id, performer: person.role };
}

function dueOf(day: string | null) {
  return { dueOn: day === null ? null : new Date(day) };
}

async function touch({ tx, now }: Context, id: string): Promise<void> {
  await tx.opportunity.updateMany({ where: { id }, data: { lastActivityAt: now } });
}

function toldOf({ number, title }: DealFacts, task: { id: string; title: string }) {
  return { number, title, task: { id: task.id, title: task.title } };
}
