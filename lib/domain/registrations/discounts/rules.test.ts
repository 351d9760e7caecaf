import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discountOf, expectedPoints, type Priced } from './rules';
import type { DiscountRule, DiscountTerms } from './vocabulary';

const rule = (name: string, points: number, overrides: Partial<DiscountRule> = {}): DiscountRule => ({
  ...{ id: name, name, points, dealTypes: [], tiers: [], productIds: [] },
  ...overrides,
});

const terms: DiscountTerms = {
  rules: [
    rule('Registered', 5),
    rule('New customer', 12, { dealTypes: ['new_customer'] }),
    rule('Gold', 9, { tiers: ['gold', 'platinum'] }),
    rule('Sensors', 15, { productIds: ['sensor'] }),
  ],
  nonIncumbent: 3,
  alongsideShare: 50,
};

const deal: Priced = {
  ...{ dealType: 'renewal', tier: 'silver', productIds: ['lens'] },
  ...{ isOthersCustomer: false, alongside: false, special: null },
};

test.each([
  ['what every registered deal gets', {}, 5, 'Registered'],
  ['the highest of what applies', { tier: 'gold' }, 9, 'Gold'],
  ['never two together', { dealType: 'new_customer', tier: 'gold' }, 12, 'New customer'],
  ['by one product of several', { productIds: ['lens', 'sensor'] }, 15, 'Sensors'],
  ['at another’s customer', { isOthersCustomer: true }, 3, 'Not the customer’s supplier'],
  ['a new deal at another’s customer', { isOthersCustomer: true, dealType: 'new_customer' }, 12, 'New customer'],
  ['beside another partner', { alongside: true }, 2, 'Registered, beside another partner'],
  ['a special price', { special: 20 }, 20, 'Special price'],
  ['a special price below the usual one', { special: 4 }, 5, 'Registered'],
] as const)('%s', (_, parts, points, because) => {
  expect(discountOf(terms, { ...deal, ...parts })).toEqual({ points, because });
});

test('where nothing is promised there is nothing', () => {
  expect(discountOf({ rules: [], nonIncumbent: null, alongsideShare: 100 }, deal)).toEqual({ points: 0, because: '' });
});

test('a partner is promised what depends on no product', () => {
  expect(expectedPoints(terms, 'silver', 'renewal')).toBe(5);
  expect(expectedPoints(terms, 'platinum', 'renewal')).toBe(9);
});

test('no deal gets more than its best rule or its special price', () => {
  const points = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(points), fc.option(points), fc.boolean(), points, (rules, special, alongside, share) => {
      const given = { rules: rules.map((one, at) => rule(String(at), one)), nonIncumbent: null, alongsideShare: share };
      const found = discountOf(given, { ...deal, special, alongside });
      expect(found.points).toBeLessThanOrEqual(Math.max(0, special ?? 0, ...rules));
    }),
  );
});
