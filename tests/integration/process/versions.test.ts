import { expect, test } from 'vitest';
import { adoptDeals } from '@/lib/domain/opportunities/adoption/adopt';
import { startAdoption, undoAdoption } from '@/lib/domain/opportunities/adoption/service';
import { listVersions } from '@/lib/domain/process/draft/queries';
import { compareVersions } from '@/lib/domain/process/versions/queries';
import { bringBackVersion, retireVersion } from '@/lib/domain/process/versions/service';
import { aDesignedProcessOf, aNextVersionOf, aStage } from '../../factories/designs';
import { aDealOf } from '../../factories/opportunities';
import { aDraftOf } from '../../factories/process';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

async function twoVersions() {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  const { processId } = await aDesignedProcessOf(admin, [aStage('first'), aStage('second')]);
  const deal = await aDealOf(seller, { processId });
  await aNextVersionOf(admin, processId, [aStage('first', { targetDays: 5 }), aStage('third')]);
  return { admin, seller, processId, deal };
}

test('any two versions are compared, stage by stage, in either direction', async () => {
  const { admin, processId } = await twoVersions();
  const ahead = await compareVersions(admin, { processId, from: 1, to: 2 });
  expect(ahead.stages.map(({ name, changes }) => [name, changes.map(({ before, after }) => [before, after])])).toEqual([
    ['first', [[null, '5 days']]],
    ['third', [[null, 'third']]],
    ['second', [['second', null]]],
  ]);
  const back = await compareVersions(admin, { processId, from: 2, to: 1 });
  expect(back.stages.map(({ name }) => name).toSorted()).toEqual(['first', 'second', 'third']);
  expect((await compareVersions(admin, { processId, from: 2, to: 2 })).stages).toEqual([]);
});

test('a draft is compared like any version, and one that does not exist is said not to', async () => {
  const admin = await aVendor('vendor_admin');
  const { processId } = await aDraftOf(admin);
  await expect(compareVersions(admin, { processId, from: 1, to: 2 })).resolves.toMatchObject({ to: { isDraft: true } });
  await expect(compareVersions(admin, { processId, from: 1, to: 9 })).rejects.toMatchObject({
    reason: 'process.version_not_found',
  });
});

test('a version is laid to rest once no deal is on it, and brought back', async () => {
  const { admin, processId } = await twoVersions();
  await expect(retireVersion(admin, { processId, number: 2 })).rejects.toMatchObject({
    reason: 'process.still_current',
  });
  await expect(retireVersion(admin, { processId, number: 1 })).rejects.toMatchObject({
    reason: 'process.still_used',
    details: { deals: 1 },
  });

  const { id: adoptionId } = await startAdoption(admin, { processId, toNumber: 2, plan: {} });
  await adoptDeals({ workspaceId: admin.workspaceId, adoptionId });
  await retireVersion(admin, { processId, number: 1 });
  expect(await listVersions(admin, { processId })).toMatchObject([
    { number: 2, retiredAt: null },
    { number: 1, retiredAt: expect.any(String) as unknown },
  ]);
  await expect(undoAdoption(admin, { adoptionId })).rejects.toMatchObject({ reason: 'adoption.version_retired' });

  await bringBackVersion(admin, { processId, number: 1 });
  await expect(undoAdoption(admin, { adoptionId })).resolves.toMatchObject({ status: 'undoing' });
});

test('nothing else of a published version can be changed, not even by the product itself', async () => {
  const { admin, processId } = await twoVersions();
  const change = (data: object) =>
    inWorkspace(admin.workspaceId, ({ tx }) => tx.processVersion.updateMany({ where: { processId, number: 1 }, data }));

  await expect(change({ notes: 'Other words.' })).rejects.toThrow();
  await expect(change({ retiredAt: new Date(), notes: 'Other words.' })).rejects.toThrow();
  await expect(change({ status: 'published' })).rejects.toThrow();
});
