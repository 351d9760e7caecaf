import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptDeals } from '@/lib/domain/opportunities/adoption/adopt';
import { previewAdoption } from '@/lib/domain/opportunities/adoption/queries';
import { restoreDeals } from '@/lib/domain/opportunities/adoption/restore';
import { startAdoption, undoAdoption } from '@/lib/domain/opportunities/adoption/service';
import { moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import type { StageDesign } from '@/lib/domain/process/templates/build';
import { aNextVersionOf, aDesignedProcessOf, aStage } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

const BUDGET = { kind: 'field', key: 'budget', label: 'Budget named', hint: '', field: 'budget' } as const;
const ASKS_BUDGET = [{ ...BUDGET, predicate: 'filled', operand: '' }] as const;

const OLD = ['first', 'second', 'third'].map((key) => aStage(key));

/** A process with a deal in each of its stages, and a newer version of it. */
async function aNewerProcess(stages: ReadonlyArray<StageDesign>) {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  const { processId } = await aDesignedProcessOf(admin, OLD);
  const deals = [];
  for (const to of ['first', 'second', 'third']) {
    const { id } = await aDealOf(seller, { processId, title: to, openedAt: new Date('2026-03-02T09:00:00Z') });
    if (to !== 'first') await moveOpportunity(seller, { opportunityId: id, toStageKey: to, version: 1 });
    deals.push(id);
  }
  await aNextVersionOf(admin, processId, stages);
  return { admin, seller, processId, deals };
}

async function adopt(admin: Awaited<ReturnType<typeof aVendor>>, processId: string, plan: Record<string, string> = {}) {
  const started = await startAdoption(admin, { processId, toNumber: 2, plan });
  await adoptDeals({ workspaceId: admin.workspaceId, adoptionId: started.id });
  return started.id;
}

/** All that a move to a version and its undoing must leave as it was. */
function traceOf(workspaceId: string) {
  return inWorkspace(workspaceId, async ({ tx }) => ({
    deals: await tx.opportunity.findMany({ orderBy: { id: 'asc' }, omit: { version: true } }),
    stays: await tx.stageInterval.findMany({ orderBy: [{ opportunityId: 'asc' }, { sequence: 'asc' }] }),
    visits: await tx.stageVisit.findMany({ orderBy: [{ opportunityId: 'asc' }, { stageKey: 'asc' }] }),
    totals: await tx.stageTotal.findMany({ where: { deals: { not: 0 } }, orderBy: { stageId: 'asc' } }),
  }));
}

function stageKeys(workspaceId: string) {
  return inWorkspace(workspaceId, async ({ tx }) => {
    const deals = await tx.opportunity.findMany({ orderBy: { number: 'asc' } });
    return deals.map(({ stageKey }) => stageKey);
  });
}

test('a preview says where deals would go, and which would then lack something', async () => {
  const { admin, processId } = await aNewerProcess([aStage('first', { criteria: ASKS_BUDGET }), aStage('second')]);
  const preview = await previewAdoption(admin, { processId, plan: { third: 'second' } });

  expect(preview.rows.map(({ stage, to, deals, wouldMiss }) => [stage.key, to, deals, wouldMiss])).toEqual([
    ['first', 'first', 1, 0],
    ['second', 'second', 1, 1],
    ['third', 'second', 1, 1],
  ]);
  expect(preview).toMatchObject({ toNumber: 2, moving: 3, wouldMiss: 2 });
  expect(preview.lacking[0]).toMatchObject({ title: 'second', missing: ['Budget named'] });
});

test('deals keep their stage and their days; one whose stage is gone goes where it is sent', async () => {
  const { admin, seller, processId, deals } = await aNewerProcess([aStage('first'), aStage('second')]);
  const before = await traceOf(seller.workspaceId);
  await adopt(admin, processId, { third: 'second' });

  const after = await traceOf(seller.workspaceId);
  expect(await stageKeys(seller.workspaceId)).toEqual(['first', 'second', 'second']);
  expect(new Set(after.deals.map(({ processVersionId }) => processVersionId)).size).toBe(1);
  const second = after.deals.find(({ id }) => id === deals[1]);
  expect(second?.enteredStageAt).toEqual(before.deals.find(({ id }) => id === deals[1])?.enteredStageAt);
  const stays = after.stays.filter(({ opportunityId }) => opportunityId === deals[2]);
  expect(stays.at(-1)).toMatchObject({ stageKey: 'second', direction: 'back', reason: 'Moved to v2', leftAt: null });
});

test('who is past a criterion without meeting it was let through, and that can be read at the deal', async () => {
  const { admin, seller, processId, deals } = await aNewerProcess([
    aStage('first', { criteria: ASKS_BUDGET }),
    ...OLD.slice(1),
  ]);
  await adopt(admin, processId);

  const overrides = await inWorkspace(seller.workspaceId, ({ tx }) => tx.gateOverride.findMany());
  expect(new Set(overrides.map(({ opportunityId }) => opportunityId))).toEqual(new Set(deals.slice(1)));
  expect(overrides[0]).toMatchObject({ reason: 'Was here before v2.', byName: admin.name });
});

test('stages whose deals stay are left alone, and so is what somebody moved there meanwhile', async () => {
  const { admin, seller, processId, deals } = await aNewerProcess(OLD);
  const started = await startAdoption(admin, { processId, toNumber: 2, plan: { third: 'stay' } });
  await moveOpportunity(seller, { opportunityId: deals[0] ?? '', toStageKey: 'third', version: 1 });
  await adoptDeals({ workspaceId: admin.workspaceId, adoptionId: started.id });

  const rows = await inWorkspace(seller.workspaceId, ({ tx }) =>
    tx.versionMoveDeal.findMany({ orderBy: { opportunityId: 'asc' } }),
  );
  expect(rows.map(({ opportunityId, state, reason }) => [opportunityId, state, reason])).toEqual([
    [deals[0], 'skipped', 'Went to a stage whose deals stay'],
    [deals[1], 'moved', null],
  ]);
});

test('a plan needs a place for every deal that moves', async () => {
  const { admin, processId } = await aNewerProcess(OLD);
  const start = (plan: Record<string, string>, toNumber = 2) => startAdoption(admin, { processId, toNumber, plan });

  await expect(start({ first: 'nowhere' })).rejects.toMatchObject({ reason: 'adoption.wrong_plan' });
  await expect(start({ first: 'won' })).rejects.toMatchObject({ reason: 'adoption.wrong_plan' });
  await expect(start({ first: 'stay', second: 'stay', third: 'stay' })).rejects.toMatchObject({
    reason: 'adoption.nothing_to_move',
  });
  await expect(start({}, 3)).rejects.toMatchObject({ reason: 'adoption.newer_version' });
  await start({});
  await expect(start({})).rejects.toMatchObject({ reason: 'adoption.under_way' });
});

test('what went on after the move is not put back', async () => {
  const { admin, seller, processId, deals } = await aNewerProcess(OLD);
  const adoptionId = await adopt(admin, processId);
  await moveOpportunity(seller, { opportunityId: deals[0] ?? '', toStageKey: 'second', version: 2 });
  await undoAdoption(admin, { adoptionId });
  await restoreDeals({ workspaceId: admin.workspaceId, adoptionId });

  const rows = await inWorkspace(seller.workspaceId, ({ tx }) =>
    tx.versionMoveDeal.findMany({ orderBy: { opportunityId: 'asc' } }),
  );
  expect(rows.map(({ state }) => state)).toEqual(['skipped', 'restored', 'restored']);
  await expect(undoAdoption(admin, { adoptionId })).rejects.toMatchObject({ reason: 'adoption.not_undoable' });
});

const somewhere = fc.constantFrom('first', 'second', 'third', 'fourth', 'stay');

test('whatever the plan, undoing it restores every deal, its history, its sums and the totals', async () => {
  await fc.assert(
    fc.asyncProperty(somewhere, somewhere, somewhere, async (first, second, third) => {
      fc.pre([first, second, third].some((to) => to !== 'stay'));
      const { admin, seller, processId } = await aNewerProcess([...OLD.toReversed(), aStage('fourth')]);
      const before = await traceOf(seller.workspaceId);
      const adoptionId = await adopt(admin, processId, { first, second, third });
      expect(await stageKeys(seller.workspaceId)).toEqual(
        [first, second, third].map((to, at) => (to === 'stay' ? ['first', 'second', 'third'][at] : to)),
      );

      await undoAdoption(admin, { adoptionId });
      await restoreDeals({ workspaceId: admin.workspaceId, adoptionId });
      expect(await traceOf(seller.workspaceId)).toEqual(before);
    }),
    { numRuns: 12 },
  );
});
