import { expect, test } from 'vitest';
import { countNeeds, listOpportunities } from '@/lib/domain/opportunities/list/queries';
import { SORTS } from '@/lib/domain/opportunities/list/vocabulary';
import { aDealOf } from '../factories/opportunities';
import { aProcessOf } from '../factories/process';
import { aPartnerOf, aVendor } from '../factories/workspace';

async function aPipeline() {
  const vendor = await aVendor();
  const [kestrel, tidewell] = [
    await aPartnerOf(vendor, { name: `Kestrel ${vendor.workspaceId}` }),
    await aPartnerOf(vendor, { name: `Tidewell ${vendor.workspaceId}` }),
  ];
  const { processId } = await aProcessOf(vendor);
  const day = (days: number) => new Date(Date.now() - days * 86_400_000);
  await aDealOf(kestrel, { processId, title: 'Bergmann', amountMinor: 300n, nextStep: 'Call', openedAt: day(2) });
  await aDealOf(tidewell, {
    processId,
    title: 'aurelis',
    amountMinor: 100n,
    nextStep: 'Write',
    nextStepDue: '2026-01-01',
    openedAt: day(1),
  });
  await aDealOf(kestrel, { processId, title: 'Castor', amountMinor: 200n, openedAt: day(40) });
  return { vendor, kestrel, processId };
}

test.each([
  ['amount', 'descending', 'Bergmann Castor aurelis'],
  ['customer', 'ascending', 'aurelis Bergmann Castor'],
  ['days', 'descending', 'Castor Bergmann aurelis'],
  ['due', 'ascending', 'aurelis'],
  ['due', 'descending', 'aurelis'],
] as const)('sorted by %s, %s: %s', async (sort, direction, titles) => {
  const { vendor, processId } = await aPipeline();
  const { rows } = await listOpportunities(vendor, { processId, sort, direction });
  expect(rows.map(({ title }) => title).join(' ')).toMatch(new RegExp(`^${titles}`));
});

test.each(SORTS)('pages sorted by %s neither overlap nor leave a row out', async (sort) => {
  const { vendor, processId } = await aPipeline();
  const pages = [1, 2, 3].map((page) => listOpportunities(vendor, { processId, sort, page, limit: 1 }));
  const titles = (await Promise.all(pages)).flatMap(({ rows }) => rows.map(({ title }) => title));
  expect(titles.toSorted()).toEqual(['Bergmann', 'Castor', 'aurelis']);
});

test('the total is that of all rows, whatever the page', async () => {
  const { vendor, processId } = await aPipeline();
  const list = await listOpportunities(vendor, { processId, limit: 2 });
  expect(list).toMatchObject({ total: { deals: 3, totalMinor: '600', weightedMinor: '210' }, page: 1, pages: 2 });
  expect(list.rows[0]).toMatchObject({ stage: { name: 'Prospect', position: 1, openStages: 5 }, weightedMinor: '105' });
});

test('deals that need a push are counted and can be listed', async () => {
  const { vendor, kestrel, processId } = await aPipeline();
  const counts = await countNeeds(vendor, { processId });
  expect(counts).toEqual({ open: 3, stuck: 1, late_step: 1, no_step: 1 });
  expect(await countNeeds(kestrel, { processId })).toEqual({ open: 2, stuck: 1, late_step: 0, no_step: 1 });

  for (const need of ['stuck', 'late_step', 'no_step'] as const) {
    expect((await listOpportunities(vendor, { processId, need })).total.deals).toBe(counts[need]);
  }
});
