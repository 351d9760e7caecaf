import { expect, test } from 'vitest';
import { velocityOf } from './velocity';

const example = { openQualified: 100, won: 25, closed: 100, wonMinor: 25n * 5_000_000n, cycleDays: 60 };

test('a hundred open deals, one in four won, of €50,000 in 60 days are €20,833.33 a day', () => {
  expect(velocityOf(example)).toBe(2_083_333n);
});

test('half the cycle is twice the velocity, and so are twice the deals', () => {
  expect(velocityOf({ ...example, cycleDays: 30 })).toBe(4_166_667n);
  expect(velocityOf({ ...example, openQualified: 200 })).toBe(4_166_667n);
});

test('sums beyond what a number can hold stay exact', () => {
  const huge = { openQualified: 1_000, won: 1_000, closed: 1_000, wonMinor: 9_007_199_254_740_993_000n, cycleDays: 1 };
  expect(velocityOf(huge)).toBe(9_007_199_254_740_993_000n);
});

test('without a win or a measured cycle there is no velocity, without open deals it is nothing', () => {
  expect(velocityOf({ ...example, won: 0, wonMinor: 0n })).toBeNull();
  expect(velocityOf({ ...example, cycleDays: null })).toBeNull();
  expect(velocityOf({ ...example, cycleDays: 0 })).toBeNull();
  expect(velocityOf({ ...example, openQualified: 0 })).toBe(0n);
});
