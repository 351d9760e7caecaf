import { expect, test } from 'vitest';
import { createLead } from '@/lib/domain/leads/service';
import { getLead } from '@/lib/domain/leads/queries';
import { importLeads } from '@/lib/domain/leads/intake/import';
import { getModel } from '@/lib/domain/leads/scoring/queries';
import { chooseModel } from '@/lib/domain/leads/scoring/service';
import { trainAnew } from '@/lib/domain/leads/scoring/train';
import { aLeadOf, leadFacts, someClosedLeads } from '../../factories/leads';
import { aVendor } from '../../factories/workspace';

test('learns from closed leads, scores open ones, and says why and how others like it fared', async () => {
  const vendor = await aVendor('vendor_admin');
  await someClosedLeads(vendor, 300);
  const before = await aLeadOf(vendor, { source: 'Referral' });
  expect(before.score).toBeNull();

  await trainAnew(vendor.workspaceId, 'Ingrid Sommer');
  const referred = await getLead(vendor, { leadId: before.id });
  const web = await createLead(vendor, leadFacts({ source: 'Website' }));
  expect(referred.score?.chance).toBeGreaterThan(0.6);
  expect(web.score?.chance).toBeLessThan(0.35);
  expect(referred.score?.reasons[0]).toMatchObject({ label: 'Source', value: 'Referral' });
  expect(referred.score?.reasons[0]?.points).toBeGreaterThan(10);
  expect(referred.score?.alike?.count).toBeGreaterThan(20);
});

test('shows what was learnt, and how well it foretold', async () => {
  const vendor = await aVendor('vendor_admin');
  await someClosedLeads(vendor, 300);
  await trainAnew(vendor.workspaceId, 'Ingrid Sommer');
  const { current, versions, closed } = await getModel(vendor, {});
  expect(current).toMatchObject({ number: 1, active: true, noSignal: null, leads: 300, trainedBy: 'Ingrid Sommer' });
  expect(current?.report.judged?.logLoss).toBeLessThan(current?.report.base?.logLoss ?? 0);
  expect(current?.report.reliability.length).toBeGreaterThan(1);
  expect(versions).toHaveLength(1);
  expect(closed).toEqual({ total: 300, since: 0 });
});

test('a column that was filled in after the outcome is refused, and it is said why', async () => {
  const vendor = await aVendor('vendor_admin');
  const lines = Array.from({ length: 240 }, (_unused, at) => {
    const won = at % 3 === 0;
    return `C${at} Werke,m${at}@c${at}.example,${won ? 'yes' : 'no'},${won ? 'K-1' : ''},${at % 2 === 0 ? 'hot' : 'cold'}`;
  });
  await importLeads(vendor, {
    table: ['Company,Email,Converted,Contract,Lead Quality', ...lines].join('\n'),
    write: true,
  });
  await trainAnew(vendor.workspaceId, 'Test');
  const { current } = await getModel(vendor, {});
  expect(current?.noSignal).toBe('no_column');
  expect(current?.report.refused.map(({ label, reason }) => [label, reason])).toEqual([
    ['Contract', 'filled_by_outcome'],
    ['Lead Quality', 'named_after'],
  ]);
});

test('without enough closed leads there is no score, and it is said so', async () => {
  const vendor = await aVendor('vendor_admin');
  await someClosedLeads(vendor, 20);
  await trainAnew(vendor.workspaceId, 'Test');
  const { current } = await getModel(vendor, {});
  expect(current).toMatchObject({ noSignal: 'too_few', active: false, leads: 20 });
  expect((await aLeadOf(vendor)).score).toBeNull();
});

test('an earlier model can be used again, but not one that is none', async () => {
  const vendor = await aVendor('vendor_admin');
  await someClosedLeads(vendor, 20);
  await trainAnew(vendor.workspaceId, 'Test');
  await someClosedLeads(vendor, 300);
  await trainAnew(vendor.workspaceId, 'Test');
  const lead = await aLeadOf(vendor, { source: 'Referral' });
  await trainAnew(vendor.workspaceId, 'Test');
  const { versions } = await getModel(vendor, {});
  expect(versions.map(({ number, active }) => [number, active])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
  const idOf = (number: number) => versions.find((version) => version.number === number)?.id ?? '';
  await chooseModel(vendor, { modelId: idOf(2) });
  expect((await getModel(vendor, {})).current?.number).toBe(2);
  expect((await getLead(vendor, { leadId: lead.id })).score).not.toBeNull();
  await expect(chooseModel(vendor, { modelId: idOf(1) })).rejects.toThrow('Nothing was learnt then');
});
