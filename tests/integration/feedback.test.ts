import { expect, test } from 'vitest';
import { feedbackNews } from '@/lib/domain/notifications/feedback-news';
import { moveOpportunity, overrideGate, updateOpportunity } from '@/lib/domain/opportunities/deal/service';
import { listFeedback, listOwnFeedback } from '@/lib/domain/opportunities/feedback/queries';
import { feedbackReactions } from '@/lib/domain/opportunities/feedback/reactions';
import {
  answerFeedback,
  closeFeedback,
  linkFeedback,
  mergeFeedback,
  sayFeedback,
} from '@/lib/domain/opportunities/feedback/service';
import { skipTask } from '@/lib/domain/opportunities/tasks/service';
import { listDealTasks } from '@/lib/domain/opportunities/tasks/queries';
import { getDraft } from '@/lib/domain/process/draft/queries';
import { openDraft, publishProcess } from '@/lib/domain/process/draft/service';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import { aDesignedProcessOf, aStage } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aColleagueOf, aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

const BUDGET = {
  key: 'budget',
  kind: 'field',
  field: 'budget',
  predicate: 'filled',
  operand: '',
  label: 'Budget',
  hint: '',
};
const BUYER = { ...BUDGET, key: 'buyer', field: 'economicBuyer', label: 'Buyer named' };
const CALL = {
  key: 'call',
  title: 'Call',
  performer: 'partner_seller',
  how: '',
  links: [],
  required: false,
  dueDays: 1,
};

async function aUsedStage() {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  const criteria = [BUDGET, BUYER] as unknown as ReadonlyArray<Criterion>;
  const stages = [aStage('first', { criteria, activities: [CALL as Activity] }), aStage('second')];
  const { processId } = await aDesignedProcessOf(admin, stages);
  const { id: opportunityId } = await aDealOf(seller, { processId, ownerId: seller.userId });
  const say = (text: string, who = seller) =>
    sayFeedback(who, { opportunityId, stageKey: 'first', criterionKey: 'budget', kind: 'too_much', text });
  return { admin, seller, processId, opportunityId, say };
}

/** As the worker brings events to those who wait for them. */
async function deliver(workspaceId: string, name: string): Promise<void> {
  await inWorkspace(workspaceId, async (ctx) => {
    for (const event of await ctx.tx.event.findMany({ where: { name }, orderBy: { createdAt: 'asc' } })) {
      const happened = { ...event, createdAt: event.createdAt.toISOString() };
      for (const { event: wanted, react } of [...feedbackNews, ...feedbackReactions])
        if (wanted === name) await react(ctx, happened);
    }
  });
}

function newsOf(userId: string, workspaceId: string) {
  return inWorkspace(workspaceId, async ({ tx }) => {
    const rows = await tx.notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
    return rows.map(({ title }) => title);
  });
}

test('what somebody says where they are stands under its stage, with the criterion and the deal', async () => {
  const { admin, seller, processId, say } = await aUsedStage();
  await say('Nobody names a budget that early.');

  const { stages, nextNumber } = await listFeedback(admin, { processId });
  expect(nextNumber).toBe(2);
  expect(stages[0]).toMatchObject({
    name: 'first',
    entries: [
      {
        ...{ kind: 'too_much', text: 'Nobody names a budget that early.', criterion: 'Budget', onVersion: 1 },
        ...{ author: seller.name, partner: seller.partnerName, deal: { title: 'Aurora Foods' }, status: 'open' },
      },
    ],
  });
  await deliver(admin.workspaceId, 'feedback.said');
  expect(await newsOf(admin.userId, admin.workspaceId)).toEqual([
    expect.stringMatching(new RegExp(`^${seller.name} on first, `)),
  ]);
});

test('a partner reads its own person’s words and their answer, and nobody else’s', async () => {
  const { admin, seller, opportunityId, say } = await aUsedStage();
  const { id: feedbackId } = await say('Too early.');
  await answerFeedback(admin, { feedbackId, version: 1, answer: 'We will ask later.' });
  await deliver(admin.workspaceId, 'feedback.answered');

  expect(await listOwnFeedback(seller, { opportunityId })).toMatchObject([
    { text: 'Too early.', answer: 'We will ask later.', status: 'answered' },
  ]);
  expect(await listOwnFeedback(await aColleagueOf(seller), { opportunityId })).toEqual([]);
  expect(await newsOf(seller.userId, seller.workspaceId)).toEqual([expect.stringMatching(/^An answer about first, /)]);
});

test('what the next version deals with is told to all who said it, once it is published', async () => {
  const { admin, seller, processId, say } = await aUsedStage();
  const colleague = await aColleagueOf(seller);
  const { id: feedbackId } = await say('Too early.');
  const { id: again } = await say('Far too early.', colleague);
  await mergeFeedback(admin, { feedbackId: again, version: 1, intoId: feedbackId });
  await linkFeedback(admin, { feedbackId, version: 1, number: 2 });
  expect((await listFeedback(admin, { processId })).stages[0]?.entries).toMatchObject([
    { status: 'linked', linkedNumber: 2, merged: 1 },
  ]);
  expect(await newsOf(seller.userId, seller.workspaceId)).toEqual([]);

  const { draft } = await openDraft(admin, { processId });
  await publishProcess(admin, { processId, version: draft?.version ?? 0, notes: 'Budget later.' });
  await deliver(admin.workspaceId, 'process.published');
  await deliver(admin.workspaceId, 'feedback.dealt_with');
  for (const who of [seller, colleague])
    expect(await newsOf(who.userId, who.workspaceId)).toEqual(['What you said about first is dealt with']);

  const { reviews } = await listFeedback(admin, { processId });
  expect(reviews).toMatchObject([{ number: 2, stageKey: 'first', verdict: 'too_few' }]);
});

test('what the product notices by itself joins what is said', async () => {
  const { admin, seller, processId, opportunityId } = await aUsedStage();
  const move = (version: number) => moveOpportunity(seller, { opportunityId, toStageKey: 'second', version });
  await expect(move(1)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  await expect(move(1)).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  await updateOpportunity(seller, { opportunityId, version: 1, fields: { economicBuyer: 'n/a' } });
  const [task] = await listDealTasks(seller, { opportunityId });
  await skipTask(seller, { taskId: task!.id, version: task!.version, reason: 'They called.' });
  await overrideGate(admin, { opportunityId, toStageKey: 'second', version: 2, overrideReason: 'Signed.' });

  const { stages } = await listFeedback(admin, { processId });
  expect(stages[0]?.signals).toEqual({ overrides: 1, refusedAgain: 1, junk: 1, skippedTasks: 1 });
  expect(stages[1]?.signals).toEqual({ overrides: 0, refusedAgain: 0, junk: 0, skippedTasks: 0 });
  expect((await getDraft(admin, { processId })).letThrough).toEqual({ first: 1 });
});

test('only entries about one stage are joined, only a version that comes or is there is named, and the second is told', async () => {
  const { admin, opportunityId, say, seller } = await aUsedStage();
  const { id: feedbackId } = await say('Too early.');
  const { id: intoId } = await sayFeedback(seller, {
    ...{ opportunityId, stageKey: 'second', kind: 'praise', text: 'Good.' },
  });

  await expect(mergeFeedback(admin, { feedbackId, version: 1, intoId })).rejects.toMatchObject({
    reason: 'feedback.not_same_stage',
  });
  await expect(linkFeedback(admin, { feedbackId, version: 1, number: 7 })).rejects.toMatchObject({
    reason: 'feedback.unknown_number',
  });
  await closeFeedback(admin, { feedbackId, version: 1 });
  await expect(closeFeedback(admin, { feedbackId, version: 1 })).rejects.toMatchObject({ reason: 'feedback.changed' });
});
