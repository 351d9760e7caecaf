import { expect, test } from 'vitest';
import { moveOpportunity, overrideGate } from '@/lib/domain/opportunities/deal/service';
import { listDealTasks, listTasks } from '@/lib/domain/opportunities/tasks/queries';
import { doTask, skipTask, writeTask } from '@/lib/domain/opportunities/tasks/service';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { aDesignedProcessOf, aStage, LOST } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aColleagueOf, aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

const DEMO: Activity = {
  ...{ key: 'demo', title: 'Show it on their own data', performer: 'partner_seller', how: 'Ask for a day of logs.' },
  ...{ links: [{ label: 'Script', url: 'https://content.example/demo' }], required: true, dueDays: 2 },
};
const REVIEW: Activity = {
  ...DEMO,
  key: 'review',
  title: 'Review the figures',
  performer: 'presales',
  required: false,
};
const SHOWN = { kind: 'activity', key: 'shown', label: 'Shown', hint: '', activity: 'demo' } as Criterion;

async function aDealWithWork() {
  const manager = await aVendor();
  const seller = await aPartnerOf(manager);
  const stages = [
    aStage('first'),
    aStage('second', { activities: [DEMO, REVIEW], criteria: [SHOWN] }),
    aStage('third'),
  ];
  const { processId } = await aDesignedProcessOf(manager, stages);
  const { id: opportunityId } = await aDealOf(seller, { processId, ownerId: seller.userId });
  const go = (toStageKey: string, version: number, rest: object = {}) =>
    moveOpportunity(seller, { opportunityId, toStageKey, version, ...rest });
  return { manager, seller, opportunityId, go };
}

test('a stage that is entered makes its tasks, each with who does it, how, and by when', async () => {
  const { seller, opportunityId, go } = await aDealWithWork();
  expect(await listDealTasks(seller, { opportunityId })).toEqual([]);
  await go('second', 1);

  const tasks = await listDealTasks(seller, { opportunityId });
  expect(tasks).toMatchObject([
    { title: 'Show it on their own data', performer: 'partner_seller', required: true, mayDo: true, how: DEMO.how },
    { title: 'Review the figures', performer: 'presales', required: false, mayDo: false, assignee: null },
  ]);
  expect(tasks[0]).toMatchObject({ assignee: { id: seller.userId }, links: DEMO.links });
  expect(tasks[0]?.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('each sees on their list what was given to them, and what their role does', async () => {
  const { manager, seller, go } = await aDealWithWork();
  await go('second', 1);
  const presales = await aVendor('presales', manager.workspaceId);
  const colleague = await aColleagueOf(seller);

  const titlesOf = async (viewer: Parameters<typeof listTasks>[0], scope: 'mine' | 'all' = 'mine') =>
    (await listTasks(viewer, { scope })).tasks.map(({ title }) => title);
  expect(await titlesOf(seller)).toEqual(['Show it on their own data']);
  expect(await titlesOf(presales)).toEqual(['Review the figures']);
  expect(await titlesOf(colleague)).toEqual([]);
  expect(await titlesOf(manager, 'all')).toHaveLength(2);
});

test('a gate that asks for an activity opens once it is done, and shuts when that is taken back', async () => {
  const { seller, opportunityId, go } = await aDealWithWork();
  await go('second', 1);
  await expect(go('third', 2)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  const [demo] = await listDealTasks(seller, { opportunityId });
  const done = await doTask(seller, { taskId: demo!.id, version: demo!.version });
  expect(done).toMatchObject({ doneBy: seller.name, version: demo!.version + 1 });
  await doTask(seller, { taskId: demo!.id, version: done.version, done: false });
  await expect(go('third', 3)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  await doTask(seller, { taskId: demo!.id, version: done.version + 1 });
  await expect(go('third', 3)).resolves.toMatchObject({ stageKey: 'third' });
});

test('leaving a stage ends what was to be done there, and coming back begins it anew', async () => {
  const { manager, seller, opportunityId, go } = await aDealWithWork();
  await go('second', 1);
  await overrideGate(manager, { opportunityId, toStageKey: 'third', version: 2, overrideReason: 'Seen elsewhere.' });
  expect(await listDealTasks(seller, { opportunityId })).toEqual([]);

  await go('second', 3, { reason: 'They want it after all.' });
  expect(await listDealTasks(seller, { opportunityId })).toHaveLength(2);
  const all = await inWorkspace(seller.workspaceId, ({ tx }) => tx.task.findMany({ where: { opportunityId } }));
  expect(all.map(({ sequence }) => sequence).toSorted()).toEqual([2, 2, 4, 4]);
});

test('a lost deal leaves nothing to do but what somebody wrote down', async () => {
  const { seller, opportunityId, go } = await aDealWithWork();
  await go('second', 1);
  await writeTask(seller, { opportunityId, title: 'Write them a card', dueOn: '2026-12-20' });
  await go('lost', 2, { lostReason: LOST.lostReasons[0] });

  expect(await listDealTasks(seller, { opportunityId })).toMatchObject([
    { title: 'Write them a card', dueOn: '2026-12-20', origin: 'person', assignee: { id: seller.userId } },
  ]);
});

test('what is only advised may be left out with a reason, what is required may not', async () => {
  const { manager, seller, opportunityId, go } = await aDealWithWork();
  await go('second', 1);
  const [demo, review] = await listDealTasks(manager, { opportunityId });

  await expect(skipTask(manager, { taskId: demo!.id, version: 1, reason: 'No time.' })).rejects.toMatchObject({
    reason: 'task.required',
  });
  await expect(skipTask(seller, { taskId: review!.id, version: 1, reason: 'No time.' })).rejects.toMatchObject({
    reason: 'task.not_yours',
  });
  await expect(skipTask(manager, { taskId: review!.id, version: 1, reason: 'A renewal.' })).resolves.toMatchObject({
    skipped: 'A renewal.',
  });
});

test('of two people who settle a task at once, one is told', async () => {
  const { manager, seller, opportunityId, go } = await aDealWithWork();
  await go('second', 1);
  const [demo] = await listDealTasks(seller, { opportunityId });

  const both = await Promise.allSettled([
    doTask(seller, { taskId: demo!.id, version: 1 }),
    doTask(manager, { taskId: demo!.id, version: 1 }),
  ]);
  const refused = both.filter(({ status }) => status === 'rejected');
  // Whoever comes when it is done already finds it done.
  expect(refused.length).toBeLessThanOrEqual(1);
  const events = await inWorkspace(seller.workspaceId, ({ tx }) =>
    tx.event.count({ where: { name: 'opportunity.task_done' } }),
  );
  expect(events).toBe(1);
});

test('a task is given to somebody who works on the deal', async () => {
  const { manager, seller, opportunityId } = await aDealWithWork();
  const stranger = await aPartnerOf(manager);

  await expect(
    writeTask(seller, { opportunityId, title: 'Call them', assigneeId: stranger.userId }),
  ).rejects.toMatchObject({ reason: 'task.unknown_assignee' });
  await expect(
    writeTask(seller, { opportunityId, title: 'Agree the price', assigneeId: manager.userId }),
  ).resolves.toMatchObject({ assignee: { id: manager.userId }, performer: 'channel_manager' });
});
