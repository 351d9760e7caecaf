import { expect, test } from 'vitest';
import { listOffers } from '@/lib/domain/leads/offers/queries';
import { savePlaces, saveTerms } from '@/lib/domain/leads/routing/service';
import { aLeadOf, aLeadRuleOf } from '../../factories/leads';
import { reasonOf } from '../../factories/refused';
import { aPartnerOf, aVendor } from '../../factories/workspace';

const TABLE =
  'Country;Postcode;Latitude;Longitude\nDE;80331;48.137;11.575\nDE;80333;48.145;11.571\nDE;20095;53.551;9.994';

test('a lead goes to the nearest by its postcode, or by those that begin like it', async () => {
  const vendor = await aVendor();
  const [south, north] = [await aPartnerOf(vendor, { name: 'South' }), await aPartnerOf(vendor, { name: 'North' })];
  await saveTerms(vendor, { partnerId: south.partnerId, version: 0, latitude: 48.4, longitude: 10.9 });
  await saveTerms(vendor, { partnerId: north.partnerId, version: 0, latitude: 54.3, longitude: 10.1 });
  await aLeadRuleOf(vendor, { method: 'nearest' });
  expect(await savePlaces(vendor, { table: TABLE })).toEqual({ places: 3, countries: ['DE'] });

  const nearestTo = async (postcode: string | null) => {
    const { id: leadId } = await aLeadOf(vendor, { postcode });
    return (await listOffers(vendor, { leadId })).items[0]?.partner.name;
  };
  expect(await nearestTo('20095')).toBe('North');
  expect(await nearestTo('803 31')).toBe('South');
  expect(await nearestTo('80999')).toBe('South');
  expect(await nearestTo(null)).toBe('North');
});

test('a list with a line that can’t be read is refused with its number, and nothing of it stays', async () => {
  const vendor = await aVendor();
  expect(await reasonOf(savePlaces(vendor, { table: `${TABLE}\nXX;1;2;3` }))).toBe('lead.file');
  expect(await reasonOf(savePlaces(vendor, { table: 'country,postcode,latitude,longitude' }))).toBe('lead.file');
  expect(await reasonOf(savePlaces(vendor, { table: '' }))).toBe('lead.file');
});
