import { expect, test } from 'vitest';
import { findSessionViewer } from '@/lib/platform/session-row';
import { signIn } from '@/lib/platform/sign-in';
import { listPartnerPeople } from '@/lib/domain/partners/people/queries';
import { invitePerson, updatePerson } from '@/lib/domain/partners/people/service';
import { aPasswordFor } from '../../factories/passwords';
import { aColleagueOf, aPartnerOf, aVendor } from '../../factories/workspace';

test('a partner admin takes away a colleague’s access, whose session ends at once', async () => {
  const admin = await aPartnerOf(await aVendor(), { as: 'partner_admin' });
  const seller = await aColleagueOf(admin);
  const signedIn = await signIn({ ...(await aPasswordFor(seller)), userAgent: null });
  const change = { personId: seller.userId, version: 1, role: 'partner_seller', status: 'disabled' } as const;
  await updatePerson(admin, change);

  expect(await findSessionViewer(signedIn?.sessionId ?? '')).toBeNull();
});

test('nobody takes away their own access', async () => {
  const admin = await aPartnerOf(await aVendor(), { as: 'partner_admin' });
  const change = { personId: admin.userId, version: 1, role: 'partner_admin', status: 'disabled' } as const;

  await expect(updatePerson(admin, change)).rejects.toMatchObject({ reason: 'user.self' });
});

test('people of another partner and of the vendor do not exist for a partner admin', async () => {
  const vendor = await aVendor();
  const admin = await aPartnerOf(vendor, { as: 'partner_admin' });
  const rival = await aPartnerOf(vendor);

  for (const { userId } of [rival, vendor]) {
    const change = { personId: userId, version: 1, role: 'partner_seller', status: 'disabled' } as const;
    await expect(updatePerson(admin, change)).rejects.toMatchObject({ code: 'not_found' });
  }
});

test('a seller sees colleagues and open invitations, and invites nobody', async () => {
  const admin = await aPartnerOf(await aVendor(), { as: 'partner_admin' });
  const seller = await aColleagueOf(admin);
  const { partnerId } = admin;
  const lena = { partnerId, email: 'lena@kestrel.example', name: 'Lena', role: 'partner_seller' } as const;
  await invitePerson(admin, lena);

  const { people, invitations } = await listPartnerPeople(seller, { partnerId });
  expect(people).toHaveLength(2);
  expect(invitations).toMatchObject([{ email: 'lena@kestrel.example', state: 'open' }]);
  expect(JSON.stringify(invitations)).not.toContain('token');
  await expect(invitePerson(seller, { ...lena, email: 'tom@kestrel.example' })).rejects.toMatchObject({
    code: 'forbidden',
  });
});
