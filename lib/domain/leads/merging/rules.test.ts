import { expect, test } from 'vitest';
import { gainsOf, likenessOf, MERGED_FIELDS, type Mergeable } from './rules';

const LEAD = {
  company: 'Lindau Cement GmbH',
  contactName: 'Petra',
  contactEmail: null,
  contactPhone: null,
  domain: null,
};
const NOTHING = Object.fromEntries(MERGED_FIELDS.map((field) => [field, null])) as Mergeable;

test('a phone number is the same with the country’s code and without, and an extension is none', () => {
  const one = { ...LEAD, company: 'A', contactPhone: '+49 (0)89 123 456-7' };
  const other = { ...LEAD, company: 'B', contactPhone: '089/1234567' };
  expect(likenessOf(one, other)).toEqual(['same_phone']);
  expect(likenessOf(one, { ...other, contactPhone: '089/1234568' })).toEqual([]);
  expect(likenessOf({ ...one, contactPhone: '12' }, { ...LEAD, company: 'B', contactPhone: '12' })).toEqual([]);
});

test('two people of one company are told apart by nothing but their names', () => {
  const other = { ...LEAD, company: 'Lindau Cement', contactName: 'Jonas' };
  expect(likenessOf(LEAD, other)).toEqual(['same_company']);
  expect(likenessOf(LEAD, { ...other, company: 'Oster & Kahl' })).toEqual([]);
});

test('a merge fills what was not known and overwrites nothing', () => {
  const kept = { ...NOTHING, company: 'Lindau', need: '', city: 'Lindau' };
  const gone = { ...NOTHING, company: 'Lindau Cement', need: 'Kilns stop', city: 'Bregenz', employees: 40 };
  expect(gainsOf(kept, gone)).toEqual({ need: 'Kilns stop', employees: 40 });
});

test('a consent comes with its moment, or not at all', () => {
  const kept = { ...NOTHING, consentText: 'News', consentAt: null };
  expect(gainsOf(kept, { ...NOTHING, consentText: 'All', consentAt: new Date(0) })).toEqual({});
  expect(gainsOf(NOTHING, { ...NOTHING, consentText: 'All', consentAt: new Date(0) })).toEqual({
    consentText: 'All',
    consentAt: new Date(0),
  });
});
