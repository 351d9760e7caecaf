import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { listPartnerActivity } from '@/lib/domain/partners/activity/queries';
import { invitePerson } from '@/lib/domain/partners/people/service';
import { createPartner, updatePartner } from '@/lib/domain/partners/service';
import { aPartnerOf, aVendor } from '../../factories/workspace';

test('what happened with a partner is told newest first, and nothing of the others', async () => {
  const manager = await aVendor();
  const { id: partnerId } = await createPartner(manager, {
    ...{ name: 'Wisla Digital', type: 'reseller', region: 'Poland', country: 'PL' },
  });
  await createPartner(manager, { name: 'Castelo', type: 'reseller', region: 'Iberia', country: 'PT' });
  await updatePartner(manager, { partnerId, version: 1, tier: 'gold' });
  await invitePerson(manager, { partnerId, email: 'ewa@wisla.example', name: 'Ewa Lis', role: 'partner_seller' });

  expect(await listPartnerActivity(manager, { partnerId })).toMatchObject([
    { name: 'invitation.sent', about: 'Ewa Lis', actorName: manager.name },
    { name: 'partner.updated', about: 'Wisla Digital' },
    { name: 'partner.created', stageName: null },
  ]);
  expect(await listPartnerActivity(manager, { partnerId, limit: 1 })).toHaveLength(1);
});

test('of a partner that is not there, or of another vendor, nothing is told', async () => {
  const manager = await aVendor();
  const elsewhere = await aPartnerOf(await aVendor());

  for (const partnerId of [newId(), elsewhere.partnerId]) {
    await expect(listPartnerActivity(manager, { partnerId })).rejects.toMatchObject({ code: 'not_found' });
  }
});
