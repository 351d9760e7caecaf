import { expect, test } from 'vitest';
import { asViewer } from '@/lib/platform/db/scope';
import { aDealOf } from '../factories/opportunities';
import { aProcessOf } from '../factories/process';
import { aPartnerOf, aProductOf, aVendor } from '../factories/workspace';

test('a new deal stands in the first stage, with its history begun and the totals counted', async () => {
  const partner = await aPartnerOf(await aVendor());
  const openedAt = new Date('2026-02-03T09:30:00Z');
  const { id, stageId } = await aDealOf(partner, { openedAt, amountMinor: 1_000_000n, currency: 'USD' });

  const seen = await asViewer(partner, 'read', async (tx) => ({
    deal: await tx.opportunity.findUniqueOrThrow({ where: { id }, include: { intervals: true } }),
    totals: await tx.stageTotal.findMany(),
    events: await tx.event.findMany({ where: { subjectId: id } }),
  }));
  expect(seen.deal).toMatchObject({ stageId, stageKey: 'prospect', baseMinor: 900_000n, createdAt: openedAt });
  expect(seen.deal.intervals).toMatchObject([{ sequence: 1, direction: 'start', enteredAt: openedAt, leftAt: null }]);
  expect(seen.totals).toMatchObject([{ stageId, deals: 1, baseMinor: 900_000n }]);
  expect(seen.events).toMatchObject([{ name: 'opportunity.opened', createdAt: openedAt }]);
});

test('without a wish it takes the first process that fits the product line and the partner’s type', async () => {
  const partner = await aPartnerOf(await aVendor(), { type: 'distributor' });
  await aProcessOf(partner, { productLines: ['Software'], position: 0 });
  const valves = await aProcessOf(partner, { productLines: ['Valves'], partnerTypes: ['distributor'], position: 1 });
  const valve = await aProductOf(partner, { line: 'Valves' });

  const wished = await aDealOf(partner, { productIds: [valve.id], processId: valves.processId });
  const found = await aDealOf(partner, { productIds: [valve.id], processId: undefined });
  expect([wished.processId, found.processId]).toEqual([valves.processId, valves.processId]);
});

test('a deal that came later stands above the ones before it', async () => {
  const partner = await aPartnerOf(await aVendor());
  const { processId } = await aProcessOf(partner);
  const early = await aDealOf(partner, { processId, openedAt: new Date('2026-01-01') });
  const late = await aDealOf(partner, { processId, openedAt: new Date('2026-01-02') });

  const deals = await asViewer(partner, 'read', (tx) => tx.opportunity.findMany({ orderBy: { rank: 'asc' } }));
  expect(deals.map(({ id }) => id)).toEqual([late.id, early.id]);
});
