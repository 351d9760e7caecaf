import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { approveRegistration } from '@/lib/domain/registrations/decisions/service';
import { updateDiscounts } from '@/lib/domain/registrations/discounts/service';
import { saveKnown } from '@/lib/domain/registrations/known/service';
import { updateProgramme } from '@/lib/domain/registrations/programme/service';
import { getProgramme } from '@/lib/domain/registrations/programme/queries';
import { findRegistration, listRegistrations } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { aProcessOf } from '../../factories/process';
import { reasonOf } from '../../factories/refused';
import { aRegistrationOf, seenBy } from '../../factories/registrations';
import { aPartnerOf, aVendor } from '../../factories/workspace';

async function aProgramme() {
  const admin = await aVendor('vendor_admin');
  await aProcessOf(admin);
  const rule = (name: string, points: number, parts: object = {}) => ({ id: newId(), name, points, ...parts });
  const rules = [rule('Registered', 5), rule('Gold', 12, { tiers: ['gold'] })];
  await updateDiscounts(admin, { rules, nonIncumbent: 3, alongsideShare: 50, version: 1 });
  return admin;
}

const seen = ({ id, version }: { id: string; version: number }) => ({ registrationId: id, version });

test('a deal is approved with the highest points that apply, and says so', async () => {
  const admin = await aProgramme();
  const gold = await aPartnerOf(admin, { tier: 'gold' });
  expect((await findTerms(gold, {})).discounts).toContainEqual({ dealType: 'renewal', points: 12 });

  const sent = await aRegistrationOf(gold);
  expect((await seenBy(admin, sent)).priceIfApproved).toEqual({ points: 12, because: 'Gold' });
  const approved = await approveRegistration(admin, seen(sent));
  expect(approved.price).toEqual({ points: 12, because: 'Gold' });
  expect(approved.decision?.letter.join(' ')).toContain('12 points of discount (Gold)');
});

test('what was approved keeps its price when the programme changes', async () => {
  const admin = await aProgramme();
  const silver = await aPartnerOf(admin, { tier: 'silver' });
  const { id } = await approveRegistration(admin, seen(await aRegistrationOf(silver)));
  await updateDiscounts(admin, { rules: [], version: 2 });

  expect(await findRegistration(silver, { registrationId: id })).toMatchObject({ price: { points: 5 } });
  const { price } = await approveRegistration(admin, seen(await aRegistrationOf(silver)));
  expect(price).toBeNull();
});

test('a special price counts where it is more', async () => {
  const admin = await aProgramme();
  const silver = await aPartnerOf(admin, { tier: 'silver' });

  const more = await approveRegistration(admin, { ...seen(await aRegistrationOf(silver)), discount: 20 });
  expect(more.price).toEqual({ points: 20, because: 'Special price' });
  const less = await approveRegistration(admin, { ...seen(await aRegistrationOf(silver)), discount: 2 });
  expect(less.price).toEqual({ points: 5, because: 'Registered' });
});

test('a renewal at another partner’s customer gets the price of those who do not supply it', async () => {
  const admin = await aProgramme();
  const [gold, supplier] = [await aPartnerOf(admin, { tier: 'gold' }), await aPartnerOf(admin)];
  await saveKnown(admin, { standing: 'customer', name: 'Lindau Cement', incumbentId: supplier.partnerId });

  const sent = await aRegistrationOf(gold, { company: 'Lindau Cement GmbH', dealType: 'renewal' });
  expect(await approveRegistration(admin, seen(sent))).toMatchObject({ price: { points: 3 } });
});

test('beside another partner it is a part, and the manager reads so before', async () => {
  const admin = await aProgramme();
  const customer = { company: 'Lindau Cement GmbH', website: 'lindau-cement.example' };
  const first = await aRegistrationOf(await aPartnerOf(admin), customer);
  await approveRegistration(admin, seen(first));

  const second = await aRegistrationOf(await aPartnerOf(admin, { tier: 'gold' }), customer);
  const { priceIfApproved } = await seenBy(admin, second);
  expect(priceIfApproved).toEqual({ points: 6, because: 'Gold, beside another partner' });
  expect((await approveRegistration(admin, { ...seen(second), alongside: true })).price).toEqual(priceIfApproved);
});

test('of two who change the discounts at once the second is told', async () => {
  const admin = await aProgramme();
  expect(await reasonOf(updateDiscounts(admin, { rules: [], version: 1 }))).toBe('registration.discounts_changed');
});

test('a vendor that does not name its people speaks in its own name', async () => {
  const admin = await aProgramme();
  const seller = await aPartnerOf(admin);
  const { autoApproveMinor: _amount, ...terms } = await getProgramme(admin, {});
  await updateProgramme(admin, { ...terms, autoApprove: null, holidays: [], namesDecider: false });
  const { id } = await approveRegistration(admin, seen(await aRegistrationOf(seller)));

  const view = await findRegistration(seller, { registrationId: id });
  expect(view).toMatchObject({ decidedBy: 'Halden Controls', decision: { by: 'Halden Controls' }, manager: null });
  expect(JSON.stringify(view)).not.toContain(admin.name);
  const { items } = await listRegistrations(seller, { status: 'decided' });
  expect(items).toMatchObject([{ decidedBy: 'Halden Controls' }]);
});
