import { expect, test } from 'vitest';
import { listOpportunities } from '@/lib/domain/opportunities/list/queries';
import { getPartner, listPartners } from '@/lib/domain/partners/queries';
import { createPartner, updatePartner } from '@/lib/domain/partners/service';
import { aDealOf } from '../../factories/opportunities';
import { aPartnerOf, aVendor } from '../../factories/workspace';

const wisla = { name: 'Wisla Digital', type: 'reseller', region: 'Poland', country: 'pl' } as const;

test('a new partner is registered, active and complete', async () => {
  const manager = await aVendor();
  const added = await createPartner(manager, {
    ...wisla,
    website: 'https://www.wisla.example/en',
    managerId: manager.userId,
  });

  expect(await getPartner(manager, { partnerId: added.id })).toEqual(added);
  expect(added).toMatchObject({
    ...{ tier: 'registered', status: 'active', country: 'PL', website: 'wisla.example', version: 1 },
    ...{ people: 0, openDeals: 0, openMinor: '0', manager: { name: manager.name } },
    health: { words: 'Nobody there' },
  });
});

test('what is counted in the list is what its deals add up to', async () => {
  const manager = await aVendor();
  const [kestrel, tidewell] = [
    await aPartnerOf(manager, { name: 'Kestrel' }),
    await aPartnerOf(manager, { name: 'Tidewell' }),
  ];
  await aDealOf(kestrel, { amountMinor: 1_000_000n, currency: 'USD' });
  await aDealOf(kestrel, { amountMinor: 250_000n });
  await aDealOf(tidewell, { amountMinor: 70_000n });

  const { partners, summary } = await listPartners(manager, { order: 'name' });
  expect(partners).toMatchObject([
    { name: 'Kestrel', people: 1, openDeals: 2, openMinor: '1150000' },
    { name: 'Tidewell', people: 1, openDeals: 1, openMinor: '70000' },
  ]);
  expect(summary).toEqual({
    ...{ active: 2, applicants: 0, openDeals: 3, openMinor: '1220000' },
    ...{ wonDeals: 0, lostDeals: 0 },
  });
  const { total } = await listOpportunities(manager, { kind: 'open', partner: kestrel.partnerId });
  expect(total).toMatchObject({ deals: 2, totalMinor: '1150000' });
});

test('the list is filtered, ordered and paged', async () => {
  const manager = await aVendor();
  await aPartnerOf(manager, { name: 'Aurora', region: 'Nordics', tier: 'gold' });
  await aPartnerOf(manager, { name: 'Bergen', region: 'Nordics', status: 'paused' });
  await aPartnerOf(manager, { name: 'Cella', region: 'DACH', status: 'applicant' });
  const names = async (input: Parameters<typeof listPartners>[1]) =>
    (await listPartners(manager, input)).partners.map(({ name }) => name);

  expect(await names({ region: 'Nordics', order: 'name' })).toEqual(['Aurora', 'Bergen']);
  expect(await names({ tier: 'gold' })).toEqual(['Aurora']);
  expect(await names({ q: 'ELL' })).toEqual(['Cella']);
  expect((await names({}))[0]).toBe('Cella');
  expect(await names({ order: 'name', offset: 1, limit: 1 })).toEqual(['Bergen']);
});

test('a change leaves before and after, and touches nothing that was not given', async () => {
  const manager = await aVendor();
  const before = await createPartner(manager, wisla);
  const after = await updatePartner(manager, { partnerId: before.id, version: 1, tier: 'gold', website: undefined });

  expect(after).toEqual({ ...before, tier: 'gold', version: 2 });
});

test('two who change one partner: the second sees what the first made of it', async () => {
  const manager = await aVendor();
  const { id } = await createPartner(manager, wisla);
  await updatePartner(manager, { partnerId: id, version: 1, tier: 'gold' });

  await expect(updatePartner(manager, { partnerId: id, version: 1, tier: 'silver' })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'partner.stale',
    details: { tier: 'gold', version: 2 },
  });
});

test('of two partners of one name at the same instant one is added', async () => {
  const manager = await aVendor();
  const outcomes = await Promise.allSettled([
    createPartner(manager, wisla),
    createPartner(manager, { ...wisla, name: 'WISLA digital' }),
  ]);

  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { reason: 'partner.name_taken' },
  });
});

test('a partner buys through a distributor of the same workspace and never through itself', async () => {
  const manager = await aVendor();
  const distributor = await aPartnerOf(manager, { type: 'distributor', name: 'Meridia' });
  const elsewhere = await aPartnerOf(await aVendor(), { type: 'distributor' });
  const { id, version } = await createPartner(manager, { ...wisla, parentId: distributor.partnerId });
  const through = (parentId: string) => updatePartner(manager, { partnerId: id, version, parentId });

  await expect(through(id)).rejects.toMatchObject({ reason: 'partner.own_parent' });
  await expect(through(elsewhere.partnerId)).rejects.toMatchObject({ reason: 'partner.unknown_parent' });
});

test.each([
  ['a name of blanks', { name: '   ' }, 'name'],
  ['a NUL in the name', { name: 'Wis\u0000la' }, null],
  ['a lone surrogate', { name: 'Wis\ud800la' }, null],
  ['a name without end', { name: 'x'.repeat(121) }, 'name'],
  ['an unknown country', { country: 'XX' }, 'country'],
  ['an unknown type', { type: 'friend' as 'reseller' }, 'type'],
  ['a website that is none', { website: 'not a site' }, 'website'],
])('%s is refused in words', async (_what, wrong, field) => {
  const manager = await aVendor();
  const attempt = createPartner(manager, { ...wisla, ...wrong });

  const expected = field ? { fields: { [field]: [expect.any(String)] } } : { reason: 'input.unstorable' };
  await expect(attempt).rejects.toMatchObject({ code: 'invalid', ...expected });
});

test('a key that is none of the partner’s fields is refused', async () => {
  const manager = await aVendor();
  const planted = { ...wisla, workspaceId: (await aVendor()).workspaceId };

  await expect(createPartner(manager, planted)).rejects.toMatchObject({ code: 'invalid' });
});
