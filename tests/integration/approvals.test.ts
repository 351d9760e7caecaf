import { expect, test } from 'vitest';
import { findHome } from '@/lib/domain/home/queries';
import { listApprovals } from '@/lib/domain/opportunities/approvals/queries';
import { askApproval, decideApproval } from '@/lib/domain/opportunities/approvals/service';
import { findGate } from '@/lib/domain/opportunities/deal/queries';
import { moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import type { ApprovalCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { aDesignedProcessOf, aStage } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aColleagueOf, aPartnerOf, aVendor } from '../factories/workspace';

const AGREED: ApprovalCriterion = {
  kind: 'approval',
  key: 'agreed',
  label: 'Discount agreed',
  hint: '',
  role: 'channel_manager',
};

async function aDealThatNeedsAYes() {
  const manager = await aVendor('channel_manager');
  const seller = await aPartnerOf(manager);
  const stages = [aStage('first', { criteria: [AGREED] }), aStage('second')];
  const { processId } = await aDesignedProcessOf(manager, stages);
  const { id: opportunityId } = await aDealOf(seller, { processId });
  const place = { opportunityId, stageKey: 'first', criterionKey: 'agreed' };
  const move = () => moveOpportunity(seller, { opportunityId, toStageKey: 'second', version: 1 });
  return { manager, seller, opportunityId, place, move };
}

test('a deal passes once the role that is asked has approved, and not before', async () => {
  const { manager, seller, opportunityId, place, move } = await aDealThatNeedsAYes();
  await expect(move()).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });

  const { id: approvalId } = await askApproval(seller, { ...place, note: '12 % for three lines.' });
  await expect(move()).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  expect(await listApprovals(manager, {})).toMatchObject([{ id: approvalId, label: 'Discount agreed' }]);
  expect((await findHome(manager, {})).approvals).toHaveLength(1);

  await decideApproval(manager, { approvalId, verdict: 'approved' });
  const gate = await findGate(seller, { opportunityId });
  expect(gate.criteria).toMatchObject([{ met: true, approval: { verdict: 'approved', mayDecide: false } }]);
  expect(await listApprovals(manager, {})).toEqual([]);
  await expect(move()).resolves.toMatchObject({ stageKey: 'second' });
});

test('a no says why, leaves the gate shut, and may be asked again', async () => {
  const { manager, seller, place, move } = await aDealThatNeedsAYes();
  const { id: approvalId } = await askApproval(seller, place);
  await expect(decideApproval(manager, { approvalId, verdict: 'declined' })).rejects.toMatchObject({
    fields: { answer: ['Say why not, so that they can mend it.'] },
  });
  await decideApproval(manager, { approvalId, verdict: 'declined', answer: 'Ten at most.' });

  await expect(move()).rejects.toMatchObject({ reason: 'opportunity.criteria_missing' });
  await expect(askApproval(seller, place)).resolves.toMatchObject({ verdict: null });
});

test('one request waits at a time, and two decisions at the same instant are one', async () => {
  const { manager, seller, place } = await aDealThatNeedsAYes();
  const asked = await Promise.allSettled([askApproval(seller, place), askApproval(seller, place)]);
  expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);

  const [{ id: approvalId } = { id: '' }] = await listApprovals(manager, {});
  const other = await aVendor('channel_manager', manager.workspaceId);
  const decided = await Promise.allSettled([
    decideApproval(manager, { approvalId, verdict: 'approved' }),
    decideApproval(other, { approvalId, verdict: 'declined', answer: 'Not now.' }),
  ]);
  expect(decided.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('nobody approves what they asked for, nor what another role is asked for', async () => {
  const { manager, seller, place } = await aDealThatNeedsAYes();
  const { id: approvalId } = await askApproval(manager, place);
  expect(await listApprovals(manager, {})).toEqual([]);

  await expect(decideApproval(manager, { approvalId, verdict: 'approved' })).rejects.toMatchObject({
    reason: 'opportunity.approval_own',
  });
  const partnerAdmin = await aColleagueOf(seller, 'partner_admin');
  await expect(decideApproval(partnerAdmin, { approvalId, verdict: 'approved' })).rejects.toMatchObject({
    reason: 'opportunity.approval_not_yours',
  });
});

test('only what the stage asks for can be asked', async () => {
  const { seller, place } = await aDealThatNeedsAYes();
  await expect(askApproval(seller, { ...place, criterionKey: 'nothing' })).rejects.toMatchObject({
    reason: 'opportunity.unknown_approval',
  });
});
