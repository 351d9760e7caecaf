import { expect, test } from 'vitest';
import { findBoard, findColumn } from '@/lib/domain/opportunities/board/queries';
import type { Board } from '@/lib/domain/opportunities/vocabulary';
import { aDealOf } from '../factories/opportunities';
import { aProcessOf } from '../factories/process';
import { aPartnerOf, aVendor } from '../factories/workspace';

function column(board: Board, key: string) {
  return board.columns.find((candidate) => candidate.key === key);
}

test('the board shows the stages in order, the outcomes last, with their totals', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const { processId } = await aProcessOf(vendor);
  await aDealOf(partner, { processId, amountMinor: 10_050n });
  await aDealOf(partner, { processId, amountMinor: 20_000n, currency: 'USD' });

  const board = await findBoard(vendor, { processId });
  const keys = board.columns.map(({ key }) => key);
  expect(keys).toEqual(['prospect', 'qualified', 'solution_demo', 'proposal', 'negotiation', 'won', 'lost']);
  expect(column(board, 'prospect')).toMatchObject({ deals: 2, totalMinor: '28050', weightedMinor: '9818' });
  expect(column(board, 'won')).toMatchObject({ deals: 0, totalMinor: '0', cards: [], next: null });
});

test('cards beyond the first come page by page, none twice, none left out', async () => {
  const vendor = await aVendor();
  const partner = await aPartnerOf(vendor);
  const { processId } = await aProcessOf(vendor);
  // In one instant, so that ranks differ by their tiebreak alone.
  const openedAt = new Date('2026-05-05T05:05:05Z');
  for (let i = 0; i < 73; i += 1) await aDealOf(partner, { processId, openedAt, accountId: undefined });

  const first = column(await findBoard(vendor, { processId }), 'prospect');
  expect(first?.cards).toHaveLength(20);
  const second = await findColumn(vendor, { processId, stageKey: 'prospect', after: first?.next ?? '' });
  const third = await findColumn(vendor, { processId, stageKey: 'prospect', after: second.next ?? '' });

  const ids = [first?.cards ?? [], second.cards, third.cards].flat().map(({ id }) => id);
  expect([second.cards.length, third.cards.length, third.next]).toEqual([50, 3, null]);
  expect(new Set(ids).size).toBe(73);
});

test('a partner’s board counts its own deals alone', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { processId } = await aProcessOf(vendor);
  const mine = await aDealOf(ours, { processId, amountMinor: 500n });
  await aDealOf(theirs, { processId, amountMinor: 700n });

  const prospect = column(await findBoard(ours, { processId }), 'prospect');
  expect(prospect).toMatchObject({ deals: 1, totalMinor: '500', cards: [{ id: mine.id }] });
});

test('a filter narrows cards and totals alike', async () => {
  const vendor = await aVendor();
  const nordic = await aPartnerOf(vendor, { region: 'Nordics' });
  const dach = await aPartnerOf(vendor, { region: 'DACH' });
  const { processId } = await aProcessOf(vendor);
  const big = await aDealOf(nordic, { processId, title: 'Sorvik Steel', amountMinor: 6_000_000n });
  await aDealOf(dach, { processId, title: 'Zelmer Glass', amountMinor: 1_000_000n });

  const filters = [
    { region: 'Nordics' },
    { partner: nordic.partnerId },
    { q: 'sorvik' },
    { q: `D-${big.number}` },
    { worth: '50000-' },
  ];
  for (const filter of filters) {
    const prospect = column(await findBoard(vendor, { processId, ...filter }), 'prospect');
    expect(prospect).toMatchObject({ deals: 1, totalMinor: '6000000', cards: [{ id: big.id }] });
  }
});

test('percent signs and underscores in a search stand for themselves', async () => {
  const vendor = await aVendor();
  const { processId } = await aProcessOf(vendor);
  await aDealOf(await aPartnerOf(vendor), { processId, title: 'Delta 100% Foods' });

  expect(column(await findBoard(vendor, { processId, q: '100%' }), 'prospect')?.deals).toBe(1);
  expect(column(await findBoard(vendor, { processId, q: '1_0' }), 'prospect')?.deals).toBe(0);
});

test('a process of another vendor does not exist', async () => {
  const { processId } = await aProcessOf(await aVendor());
  const stranger = await aVendor('vendor_admin');

  await expect(findBoard(stranger, { processId })).rejects.toMatchObject({ code: 'not_found' });
  await expect(findColumn(stranger, { processId, stageKey: 'prospect' })).rejects.toMatchObject({ code: 'not_found' });
});

test('nonsense in a filter is named at its field', async () => {
  const vendor = await aVendor();
  const { processId } = await aProcessOf(vendor);
  const nonsense = { worth: 'much', closing: 'someday', partner: 'Kestrel' };
  const asked = findBoard(vendor, { processId, ...(nonsense as object) });

  await expect(asked).rejects.toMatchObject({
    code: 'invalid',
    fields: { worth: [/range/], closing: [/list/], partner: [/valid id/] },
  });
});
