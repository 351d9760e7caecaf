import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify, gravest, match, ownDomain, type Customer } from './rules';

/** As a programme begins. */
const { similarFrom, conflictFrom } = { similarFrom: 35, conflictFrom: 60 };

const gruenau: Customer = {
  company: 'Gruenau Pharma AG',
  website: 'gruenau-pharma.example',
  contactEmail: 'o.brandt@gruenau-pharma.example',
  city: 'Hamburg',
  country: 'DE',
  products: ['Lens Historian'],
};
const stranger: Customer = {
  company: 'Marnix Steelworks',
  website: 'marnix.example',
  contactEmail: 'a.devos@marnix.example',
  city: 'Ghent',
  country: 'BE',
  products: ['Lens Predict'],
};
const scoreOf = (changes: Partial<Customer>, of: Partial<Customer> = {}) =>
  match({ ...gruenau, ...of }, { ...stranger, ...changes }).score;

test('one customer under two spellings is a conflict, explained line by line', () => {
  const other = {
    ...gruenau,
    company: 'Grünau Pharma GmbH',
    contactEmail: 's.amann@gruenau-pharma.example',
    products: ['Lens Predict'],
  };

  expect(match(gruenau, other)).toEqual({
    score: 98,
    signals: [
      { signal: 'website', mine: 'gruenau-pharma.example', theirs: 'gruenau-pharma.example', weight: 45 },
      { signal: 'name', mine: 'Gruenau Pharma AG', theirs: 'Grünau Pharma GmbH', weight: 35 },
      {
        signal: 'contact',
        mine: 'o.brandt@gruenau-pharma.example',
        theirs: 's.amann@gruenau-pharma.example',
        weight: 8,
      },
      { signal: 'city', mine: 'Hamburg, DE', theirs: 'Hamburg, DE', weight: 10 },
      { signal: 'product', mine: 'Lens Historian', theirs: 'Lens Predict', weight: 0 },
    ],
  });
});

test('the same website alone, or the same name alone, is enough to look at, not enough to be sure', () => {
  for (const score of [
    scoreOf({ website: 'www.gruenau-pharma.example' }),
    scoreOf({ company: 'GRUENAU PHARMA GmbH' }),
  ]) {
    expect(score).toBeGreaterThanOrEqual(similarFrom);
    expect(score).toBeLessThan(conflictFrom);
  }
});

test('a shop of the same domain is the same company', () => {
  expect(scoreOf({ website: 'shop.gruenau-pharma.example' })).toBe(45);
});

test('a website at a mail provider says nothing about the customer', () => {
  expect(scoreOf({ website: 'gmail.com' }, { website: 'gmail.com' })).toBe(0);
});

test('two people at a mail provider have nothing in common, one person has', () => {
  expect(scoreOf({ contactEmail: 'anna@gmail.com' }, { contactEmail: 'ole@gmail.com' })).toBe(0);
  expect(scoreOf({ contactEmail: 'Ole@gmail.com' }, { contactEmail: 'ole@gmail.com' })).toBe(20);
});

test('the same town, the same product and colleagues by mail are chance', () => {
  const { city, country, products } = gruenau;
  expect(scoreOf({ city, country, products, contactEmail: 'x@gruenau-pharma.example' })).toBeLessThan(similarFrom);
});

test('towns of one name in two countries are two towns', () => {
  expect(scoreOf({ city: 'Hamburg', country: 'US' })).toBe(0);
});

test.each([
  ['Grünau Pharma GmbH', 'Gruenau Pharma', 35],
  ['Pharma Grünau', 'Grünau Pharma AG', 40],
  ['Lindau Cement Werke', 'Lindau Cement', 25],
  ['Lindau', 'Lindau Cement', 25],
  ['Lindau AG', 'Lindau Cement', 0],
  ['Bergmann Papier', 'Bergmann Pharma', 0],
  ['North Star Energy', 'North Star Electric', 0],
  ['The Müller & Söhne GmbH & Co. KG', 'MULLER AND SOHNE', 40],
])('of the names "%s" and "%s" the weight is %d', (mine, theirs, weight) => {
  expect(scoreOf({ company: theirs }, { company: mine })).toBe(weight);
});

const asking = {
  ...{ partnerId: 'kestrel', similarFrom, dealType: 'new_customer' as const },
  ...{ today: '2026-11-27', outreachDays: 90 },
};

test('what a resemblance amounts to depends on whose the other is', () => {
  expect(classify(88, { kind: 'opportunity', partnerId: 'tidewell' }, asking)).toBe('open_deal');
  expect(classify(88, { kind: 'registration', partnerId: 'tidewell' }, asking)).toBe('other_request');
  expect(classify(88, { kind: 'opportunity', partnerId: 'kestrel' }, asking)).toBe('own_duplicate');
  expect(classify(similarFrom - 1, { kind: 'opportunity', partnerId: 'tidewell' }, asking)).toBe('clean');
});

test('a lead is a conflict where another partner works on it; whoever works on it registers its deal', () => {
  expect(classify(88, { kind: 'lead', partnerId: 'tidewell' }, asking)).toBe('open_lead');
  expect(classify(88, { kind: 'lead', partnerId: 'kestrel' }, asking)).toBe('clean');
});

test.each([
  ['a company that the vendor sells to', 'direct', null, null, 'renewal', 'direct_account'],
  ['a customer as a new one', 'customer', null, null, 'new_customer', 'existing_customer'],
  ['a customer that buys more', 'customer', null, null, 'expansion', 'clean'],
  ['the renewal of its own customer', 'customer', null, 'kestrel', 'renewal', 'clean'],
  ['the renewal of another’s customer', 'customer', null, 'tidewell', 'renewal', 'existing_customer'],
  ['whom the vendor turned to lately', 'outreach', '2026-09-01', null, 'new_customer', 'outreach'],
  ['whom it turned to long ago', 'outreach', '2026-08-01', null, 'new_customer', 'clean'],
] as const)('%s', (_, standing, since, incumbentId, dealType, expected) => {
  expect(classify(88, { kind: 'known', standing, since, incumbentId }, { ...asking, dealType })).toBe(expected);
});

test.each([
  ['registry', { registryNo: 'HRB 12.345' }, { registryNo: 'hrb12345' }, 60],
  ['registry', { registryNo: 'HRB 12.345' }, { registryNo: 'HRB 99999' }, 0],
  ['phone', { phone: '030 1234567' }, { phone: '+49 30 123 45 67' }, 20],
  ['phone', { phone: '030 1234567' }, { phone: '+49 30 999 99 99' }, 0],
  ['address', { street: 'Hafenstr. 1', postcode: '88131' }, { street: 'Hafenstraße 1', postcode: '88131' }, 15],
  ['address', { street: 'Hafenstr. 1', postcode: '88131' }, { street: 'Hafenstr. 2', postcode: '88131' }, 0],
  ['group', { group: 'Lindau Group' }, { group: 'Lindau Group' }, 45],
  ['period', { closeDate: '2026-11-27' }, { closeDate: '2027-02-20' }, 2],
  ['period', { closeDate: '2026-11-27' }, { closeDate: '2027-06-01' }, 0],
] as const)('by %s: %o and %o weigh %d', (name, mine, theirs, weight) => {
  const { signals } = match({ ...gruenau, ...mine }, { ...gruenau, ...theirs });
  expect(signals.find(({ signal }) => signal === name)?.weight).toBe(weight);
});

test('of several resemblances the gravest counts', () => {
  expect(gravest(['own_duplicate', 'open_deal', 'clean'])).toBe('open_deal');
  expect(gravest([])).toBe('clean');
});

test.each([
  ['https://www.gruenau-pharma.example/contact', 'gruenau-pharma.example'],
  ['shop.acme.co.uk', 'acme.co.uk'],
  ['gmail.com', null],
  ['co.uk', null],
])('the own domain of %s is %s', (address, domain) => {
  expect(ownDomain(address)).toBe(domain);
});

const customer = fc.record({
  company: fc.constantFrom(
    'Grünau Pharma GmbH',
    'Gruenau Pharma AG',
    'Pharma Gruenau',
    'Lindau',
    'Lindau Cement',
    'Lindau Zement AG',
  ),
  website: fc.constantFrom(null, 'gmail.com', 'lindau.example', 'shop.lindau.example', 'gruenau.example'),
  contactEmail: fc.constantFrom(null, 'a@gmail.com', 'b@gmail.com', 'a@lindau.example', 'A@lindau.example'),
  city: fc.constantFrom(null, 'Köln', 'Koln', 'KÖLN', 'Bergen'),
  country: fc.constantFrom(null, 'DE', 'NO'),
  products: fc.subarray(['Lens Predict', 'Lens Historian', 'Flow sensor F40']),
});

test('a match is the same from either side', () => {
  fc.assert(
    fc.property(customer, customer, (one, other) => {
      const there = match(one, other);
      const back = match(other, one);
      expect(back.score).toBe(there.score);
      expect(back.signals.map(({ mine, theirs, ...rest }) => ({ ...rest, mine: theirs, theirs: mine }))).toEqual(
        there.signals,
      );
    }),
  );
});

test('the score is what its explanation adds up to, between 0 and 100', () => {
  fc.assert(
    fc.property(customer, customer, (one, other) => {
      const { score, signals } = match(one, other);
      expect(score).toBe(
        Math.min(
          100,
          signals.reduce((sum, { weight }) => sum + weight, 0),
        ),
      );
    }),
  );
});

test('with itself a customer who has a name matches enough to be noticed', () => {
  fc.assert(
    fc.property(customer, (one) => {
      expect(match(one, one).score).toBeGreaterThanOrEqual(similarFrom);
    }),
  );
});
