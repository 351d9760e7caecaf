import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { approveRegistration } from '@/lib/domain/registrations/decisions/service';
import { checkConflict } from '@/lib/domain/registrations/matching/queries';
import { listKnown } from '@/lib/domain/registrations/known/queries';
import { importKnown, removeKnown, saveKnown } from '@/lib/domain/registrations/known/service';
import { companyNames } from '@/lib/core/company-keys';
import { aProcessOf } from '../../factories/process';
import { reasonOf } from '../../factories/refused';
import { aRegistrationOf, seenBy } from '../../factories/registrations';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

async function aTeam() {
  const vendor = await aVendor();
  return { vendor, seller: await aPartnerOf(vendor), rival: await aPartnerOf(vendor) };
}

const lindau = { company: 'Lindau Cement GmbH', website: 'lindau-cement.example' };

test('whoever registers what the vendor sells to itself is told that somebody looks, and not why', async () => {
  const { vendor, seller } = await aTeam();
  await saveKnown(vendor, { standing: 'direct', name: 'Lindau Cement', website: 'www.lindau-cement.example' });

  expect(await checkConflict(seller, lindau)).toEqual({ class: 'direct_account', own: [] });
  const sent = await aRegistrationOf(seller, lindau);
  expect(sent.conflict).toBe('direct_account');
  expect((await seenBy(vendor, sent)).matches).toMatchObject([
    { kind: 'known', title: 'Lindau Cement', partner: null },
  ]);
});

test('a customer is no conflict for a renewal by whoever supplies it', async () => {
  const { vendor, seller, rival } = await aTeam();
  await saveKnown(vendor, { standing: 'customer', name: 'Lindau Cement', incumbentId: seller.partnerId });

  expect(await aRegistrationOf(seller, { ...lindau, dealType: 'renewal' })).toMatchObject({ conflict: 'clean' });
  expect(await aRegistrationOf(rival, { ...lindau, dealType: 'renewal' })).toMatchObject({
    conflict: 'existing_customer',
  });
});

test('companies of one group are one customer', async () => {
  const { vendor, seller, rival } = await aTeam();
  await aProcessOf(vendor);
  await importKnown(vendor, {
    table: [
      'Name;Website;Standing;Since;Group',
      'Alpine Building Group;alpine.example;outreach;2001-01-01;',
      'Lindau Cement;lindau-cement.example;outreach;2001-01-01;Alpine Building Group',
      'Bodensee Kalk;bodensee-kalk.example;outreach;2001-01-01;Alpine Building Group',
    ].join('\n'),
  });
  const first = await aRegistrationOf(rival, { company: 'Bodensee Kalk AG', website: 'bodensee-kalk.example' });
  await approveRegistration(vendor, { registrationId: first.id, version: first.version });

  const sent = await aRegistrationOf(seller, lindau);
  expect(sent.conflict).toBe('open_deal');
  const [match] = (await seenBy(vendor, sent)).matches;
  expect(match?.signals).toContainEqual({
    ...{ signal: 'group', mine: 'Alpine Building Group', theirs: 'Alpine Building Group', weight: 45 },
  });
});

test('one registry number or one phone under two names is found', async () => {
  const { vendor, seller, rival } = await aTeam();
  const first = await aRegistrationOf(rival, { registryNo: 'HRB 12.345', phone: '030 1234567' });
  await aRegistrationOf(rival);

  const sent = await aRegistrationOf(seller, { registryNo: 'hrb12345', phone: '+49 30 1234567' });
  expect(sent.conflict).toBe('other_request');
  expect((await seenBy(vendor, sent)).matches).toMatchObject([{ id: first.id, score: 82 }]);
});

test('a lead that another partner works on is a conflict, one that is only offered is not', async () => {
  const { vendor, seller, rival } = await aTeam();
  const lead = (status: 'working' | 'offered') =>
    inWorkspace(vendor.workspaceId, async ({ tx, nextNumber }) => {
      await tx.lead.deleteMany();
      await tx.lead.createMany({
        data: {
          ...{ id: newId(), workspaceId: vendor.workspaceId, number: await nextNumber('lead'), status },
          ...{ company: 'Lindau Cement', ...companyNames('Lindau Cement'), domain: 'lindau-cement.example' },
          ...{ contactName: 'Petra', origin: 'form', source: 'Fair', partnerId: rival.partnerId, known: {} },
          receivedAt: new Date(),
        },
      });
    });

  await lead('working');
  expect(await checkConflict(seller, lindau)).toMatchObject({ class: 'open_lead' });
  expect(await checkConflict(rival, lindau)).toMatchObject({ class: 'clean' });
  await lead('offered');
  expect(await checkConflict(seller, lindau)).toMatchObject({ class: 'clean' });
});

test('a table is loaded twice without doubling, and says which lines can’t be taken', async () => {
  const { vendor } = await aTeam();
  const table = [
    'Company,Domain,Country,Kind,Date,Parent,Reseller',
    '中国石化集团公司,sinopec.example,China,direct,,,',
    'ООО Ромашка,romashka.example,RU,customer,2020-02-30,,',
    'A,,Germany,prospect,2026-11-01,Nowhere Group,Nobody Ltd',
    ',x.example,DE,customer,,,',
    'Odd Ltd,odd.example,GB,friend,,,',
  ].join('\n');

  const first = await importKnown(vendor, { table });
  expect(first).toMatchObject({ added: 2, changed: 0 });
  expect(first.problems.map(({ line }) => line).toSorted()).toEqual([3, 4, 4, 5, 6]);
  expect(await importKnown(vendor, { table })).toMatchObject({ added: 0, changed: 2 });
  expect((await listKnown(vendor, {})).total).toBe(2);
  expect(await reasonOf(importKnown(vendor, { table: 'Website\nx.example' }))).toBe('registration.table');
});

test('a group never belongs to what belongs to it', async () => {
  const { vendor } = await aTeam();
  const top = await saveKnown(vendor, { standing: 'customer', name: 'Alpine Group' });
  const below = await saveKnown(vendor, { standing: 'customer', name: 'Lindau Cement', parentId: top.id });

  const turned = { ...{ standing: 'customer' as const, name: 'Alpine Group' }, id: top.id, version: top.version };
  expect(await reasonOf(saveKnown(vendor, { ...turned, parentId: below.id }))).toBe('registration.known_parent');
  expect(await reasonOf(saveKnown(vendor, { standing: 'customer', name: 'ALPINE GROUP' }))).toBe(
    'registration.known_already',
  );
  expect(await reasonOf(removeKnown(vendor, { id: top.id, version: 9 }))).toBe('registration.known_changed');
});
