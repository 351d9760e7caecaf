import { expect, test } from 'vitest';
import { getGuide, listReaders, listUnread } from '@/lib/domain/process/guide/queries';
import { acknowledgeGuide } from '@/lib/domain/process/guide/service';
import { explainTerm } from '@/lib/domain/process/glossary/service';
import { aDesignedProcessOf, aNextVersionOf, aStage } from '../../factories/designs';
import { aDealOf } from '../../factories/opportunities';
import { aColleagueOf, aPartnerOf, aVendor } from '../../factories/workspace';

async function aChangedProcess() {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  const { processId } = await aDesignedProcessOf(admin, [aStage('first'), aStage('second')]);
  await aDealOf(seller, { processId });
  await aNextVersionOf(admin, processId, [aStage('first', { definition: 'They asked for a price.', probability: 30 })]);
  return { admin, seller, processId };
}

test('a guide tells a role the published version, its words, and what changed for it', async () => {
  const { admin, seller, processId } = await aChangedProcess();
  await explainTerm(admin, { processId, term: 'SOW', meaning: 'What will be done.' });

  const guide = await getGuide(seller, { processId });
  expect(guide).toMatchObject({ number: 2, role: 'partner_seller', readAt: null, glossary: [{ term: 'SOW' }] });
  expect(guide.stages.map(({ name }) => name)).toEqual(['first', 'Won', 'Lost']);
  expect(guide.changes.map(({ stageName, what }) => [stageName, what])).toEqual([
    ['first', 'What is true here'],
    ['second', 'Stage'],
  ]);
  const manager = await getGuide(admin, { processId, role: 'channel_manager' });
  expect(manager.changes.map(({ what }) => what)).toContain('Win chance');
});

test('who has open deals there is told of the change until they say that they read it, each for themselves', async () => {
  const { admin, seller, processId } = await aChangedProcess();
  const colleague = await aColleagueOf(seller);
  const stranger = await aPartnerOf(admin);
  expect(await listUnread(seller, {})).toMatchObject([{ processId, number: 2 }]);
  expect(await listUnread(stranger, {})).toEqual([]);

  await Promise.all([1, 2].map(() => acknowledgeGuide(seller, { processId, number: 2 })));
  expect(await listUnread(seller, {})).toEqual([]);
  expect(await listUnread(colleague, {})).toHaveLength(1);
  expect((await getGuide(seller, { processId })).readAt).not.toBeNull();
  const [kestrel] = await listReaders(admin, { processId });
  expect(kestrel?.people.map(({ readAt }) => readAt !== null).toSorted()).toEqual([false, true]);
});

test('a first version changes nothing for anybody, and a draft can’t be read as a guide', async () => {
  const admin = await aVendor('vendor_admin');
  const seller = await aPartnerOf(admin);
  const { processId } = await aDesignedProcessOf(admin, [aStage('first')]);
  await aDealOf(seller, { processId });
  expect(await listUnread(seller, {})).toEqual([]);
  expect((await getGuide(seller, { processId })).changes).toEqual([]);
  await expect(acknowledgeGuide(seller, { processId, number: 2 })).rejects.toMatchObject({
    reason: 'process.version_not_found',
  });
});
