import { expect, test } from 'vitest';
import { approveRegistration } from '@/lib/domain/registrations/decisions/service';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { askCorrection, decideRequest, dropRequest } from '@/lib/domain/registrations/requests/service';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { aProcessOf } from '../../factories/process';
import { reasonOf } from '../../factories/refused';
import { anApprovedRegistrationOf, aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aProductOf, aVendor, inWorkspace } from '../../factories/workspace';

async function approved() {
  const vendor = await aVendor();
  await aProcessOf(vendor);
  const seller = await aPartnerOf(vendor);
  const registration = await anApprovedRegistrationOf(seller);
  const sensor = await aProductOf(vendor, { name: 'Sensor' });
  const asked = {
    ...{ company: 'Lindau Cement GmbH', website: 'lindau-cement.example', country: 'DE' },
    productIds: [sensor.id],
  };
  const seen = { registrationId: registration.id, version: registration.version };
  return { vendor, seller, registration, asked: { ...seen, ...asked, reason: 'The group buys it.' } };
}

const open = ({ requests }: RegistrationView) => {
  const request = requests.find(({ status }) => status === 'open');
  return { requestId: request?.id ?? '', version: request?.version ?? 0 };
};

test('another customer and other products are decided on, and then are the deal’s', async () => {
  const { vendor, seller, registration, asked } = await approved();
  const waiting = await askCorrection(seller, asked);
  expect(waiting).toMatchObject({ status: 'approved', company: registration.company, mayCorrect: false });
  expect(waiting.requests[0]?.reason).toContain(`Customer: ${registration.company}, now Lindau Cement GmbH.`);

  const changed = await decideRequest(vendor, { ...open(waiting), granted: true });
  expect(changed).toMatchObject({ company: 'Lindau Cement GmbH', products: [{ name: 'Sensor' }], mayCorrect: true });
  const deal = await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.opportunity.findUniqueOrThrow({
      where: { id: registration.opportunity?.id ?? '' },
      select: { title: true, account: { select: { name: true } }, products: { select: { product: true } } },
    }),
  );
  expect(deal).toMatchObject({ title: 'Lindau Cement GmbH', account: { name: 'Lindau Cement GmbH' } });
  expect(deal.products.map(({ product }) => product.name)).toEqual(['Sensor']);
});

test('refused, the deal stays what was approved', async () => {
  const { vendor, seller, registration, asked } = await approved();
  const waiting = await askCorrection(seller, asked);
  await decideRequest(vendor, { ...open(waiting), granted: false, answer: 'Register it on its own.' });

  expect(await findRegistration(seller, { registrationId: registration.id })).toMatchObject({
    company: registration.company,
  });
});

test('where another partner is protected it is refused, unless both may go on', async () => {
  const { vendor, seller, asked } = await approved();
  const { company, website } = asked;
  const first = await aRegistrationOf(await aPartnerOf(vendor), { company, website });
  await approveRegistration(vendor, { registrationId: first.id, version: first.version });
  const waiting = await askCorrection(seller, asked);

  expect(await reasonOf(decideRequest(vendor, { ...open(waiting), granted: true }))).toBe(
    'registration.protected_elsewhere',
  );
  const changed = await decideRequest(vendor, { ...open(waiting), granted: true, alongside: true });
  expect(changed.company).toBe(company);
});

test('what is the same, comes twice or is not protected is refused; asked for, it can be taken back', async () => {
  const { seller, registration, asked } = await approved();
  const { company, website, country, products } = registration;
  const same = { ...asked, company, website, country, productIds: products.map(({ id }) => id) };
  expect(await reasonOf(askCorrection(seller, same))).toBe('registration.same_as_approved');

  const waiting = await askCorrection(seller, asked);
  const again = { ...asked, version: waiting.version };
  expect(await reasonOf(askCorrection(seller, again))).toBe('registration.request_open');
  expect(await dropRequest(seller, open(waiting))).toMatchObject({ mayCorrect: true });

  const sent = await aRegistrationOf(seller);
  const early = { ...asked, registrationId: sent.id, version: sent.version };
  expect(await reasonOf(askCorrection(seller, early))).toBe('registration.not_protected');
});
