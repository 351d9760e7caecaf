import { expect, test } from 'vitest';
import { fillBatch } from '@/lib/domain/accounts/chores';
import { keepAccount } from '@/lib/domain/accounts/keep';
import { searchAccounts } from '@/lib/domain/accounts/queries';
import { aPartnerOf, aVendor, anAccountOf, inWorkspace } from '../factories/workspace';

test('a customer is found by a part of its name, its website, or its name without accents', async () => {
  const partner = await aPartnerOf(await aVendor());
  await anAccountOf(partner, { name: 'Grünau Pharma GmbH', domain: 'gruenau-pharma.example', city: 'Hamburg' });
  await anAccountOf(partner, { name: 'Lindau Cement', domain: 'lindau.example' });

  for (const text of ['pharma', 'GRÜNAU', 'grunau', 'gruenau-p', ' Grünau Pharma GmbH ']) {
    expect(await searchAccounts(partner, { text })).toMatchObject([
      { name: 'Grünau Pharma GmbH', website: 'gruenau-pharma.example', country: 'DE', city: 'Hamburg' },
    ]);
  }
  expect(await searchAccounts(partner, { text: '' })).toEqual([]);
});

test('nobody finds another partner’s customers, not even by asking for that partner', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  await anAccountOf(theirs, { name: 'Lindau Cement' });

  expect(await searchAccounts(ours, { text: 'Lindau' })).toEqual([]);
  expect(await searchAccounts(ours, { text: 'Lindau', partnerId: theirs.partnerId })).toEqual([]);
  expect(await searchAccounts(vendor, { text: 'Lindau', partnerId: ours.partnerId })).toEqual([]);
  expect(await searchAccounts(vendor, { text: 'Lindau', partnerId: theirs.partnerId })).toHaveLength(1);
});

test('a customer kept twice at the same instant is one customer', async () => {
  const { workspaceId, partnerId } = await aPartnerOf(await aVendor());
  const customer = { partnerId, name: 'Lindau Cement GmbH', domain: 'lindau.example', country: 'DE', city: null };

  const kept = await Promise.all(
    ['Lindau Cement GmbH', 'LINDAU CEMENT'].map((name) =>
      inWorkspace(workspaceId, (ctx) => keepAccount(ctx, { ...customer, name })),
    ),
  );
  expect(kept[0]).toEqual(kept[1]);
});

test('names from before there were keys get theirs, and are found then', async () => {
  const partner = await aPartnerOf(await aVendor());
  const { id } = await anAccountOf(partner, { name: 'Grünau Pharma GmbH', nameKeys: [] });
  const alike = () =>
    inWorkspace(
      partner.workspaceId,
      ({ tx }) => tx.$queryRaw`select id from app_similar_accounts('{gruenau,grunau}', '{}', '{}', 5)`,
    );
  expect(await alike()).toEqual([]);

  expect(await inWorkspace(partner.workspaceId, ({ tx }) => fillBatch(tx))).toBe(true);
  expect(await inWorkspace(partner.workspaceId, ({ tx }) => fillBatch(tx))).toBe(false);
  expect(await alike()).toEqual([{ id }]);
});
