import { expect, test } from 'vitest';
import { checkConflict } from '@/lib/domain/registrations/matching/queries';
import { answersFor, aRegistrationOf } from '../../factories/registrations';
import { reasonOf } from '../../factories/refused';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { aPartnerOf, aVendor } from '../../factories/workspace';

async function twoPartners() {
  const vendor = await aVendor();
  return [await aPartnerOf(vendor), await aPartnerOf(vendor)] as const;
}

test.each([
  ['Chinese', '中国石化集团公司', '中国石化集团'],
  ['Arabic', 'شركة الاتصالات السعودية', 'شركة الاتصالات السعودية'],
  ['Cyrillic', 'ООО Ромашка', 'Ромашка'],
  ['of one letter', 'X', 'x'],
])('a customer whose name is %s is registered, and found again by another partner', async (_, first, second) => {
  const [one, other] = await twoPartners();
  await aRegistrationOf(one, { company: first });

  expect(await checkConflict(other, { company: second })).toMatchObject({ class: 'other_request' });
});

test.each([
  ['an address of the network', '192.168.0.1'],
  ['an address of the network in brackets', 'http://[::1]/'],
  ['a name alone', 'intranet'],
  ['a public suffix', 'co.uk'],
])('a website that is %s is refused beside its field', async (_, website) => {
  const [one] = await twoPartners();
  const refused = submitRegistration(one, { ...(await answersFor(one)), website });

  await expect(refused).rejects.toMatchObject({ fields: { website: [expect.any(String) as string] } });
});

test.each([
  ['punycode', 'https://xn--mller-kva.example/', 'müller.example'],
  ['an address with a path', 'https://www.lindau-cement.example/about?x=1', 'lindau-cement.example'],
])('%s and the plain domain are one customer', async (_, first, second) => {
  const [one, other] = await twoPartners();
  await aRegistrationOf(one, { company: 'Lindau Cement', website: first });

  expect(await checkConflict(other, { company: 'Another name', website: second })).toMatchObject({
    class: 'other_request',
  });
});

test('two customers with a free mail address for a website have nothing in common', async () => {
  const [one, other] = await twoPartners();
  await aRegistrationOf(one, { company: 'Lindau Cement', website: 'gmail.com', contactEmail: 'a@gmail.com' });
  const found = { company: 'Grünau Pharma', website: 'gmail.com', contactEmail: 'b@gmail.com' };

  expect(await checkConflict(other, found)).toMatchObject({ class: 'clean' });
  expect(await reasonOf(aRegistrationOf(other, { ...found, company: 'Grünau Pharma AG' }))).toBe('done');
});
