import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending, mean, median, quantile, rateDifference, share, wilsonInterval } from './statistics.ts';

const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 60 });

test('quantiles interpolate as percentile_cont does', () => {
  const days = [1, 2, 4, 8, 16];

  expect(quantile(days, 0)).toBe(1);
  expect(quantile(days, 0.5)).toBe(4);
  expect(quantile(days, 0.8)).toBeCloseTo(9.6, 12);
  expect(quantile(days, 0.9)).toBeCloseTo(12.8, 12);
  expect(quantile(days, 1)).toBe(16);
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile(days, 80)).toThrow(RangeError);
  expect(() => quantile(days, Number.NaN)).toThrow(RangeError);
});

test('a quantile lies within the values and grows with its share', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, part, part, (some, one, other) => {
      const sorted = ascending(some);
      const [low, high] = [
        quantile(sorted, Math.min(one, other)) ?? NaN,
        quantile(sorted, Math.max(one, other)) ?? NaN,
      ];
      expect(low).toBeGreaterThanOrEqual(sorted[0] ?? NaN);
      expect(high).toBeLessThanOrEqual((sorted.at(-1) ?? NaN) + 1e-6);
      expect(high - low).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});

test('the median does not mind the order, numbers sort as numbers', () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNull();
});

test('the mean and a share of nothing are nothing, not zero', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNull();
  expect(share(1, 4)).toBe(0.25);
  expect(share(0, 0)).toBeNull();
});

test('a rate’s range is Wilson’s', () => {
  const { low, high } = wilsonInterval(41, 74) ?? { low: NaN, high: NaN };

  expect(low).toBeCloseTo(0.44093, 5);
  expect(high).toBeCloseTo(0.66184, 5);
  expect(wilsonInterval(0, 10)?.low).toBe(0);
  expect(wilsonInterval(10, 10)?.high).toBe(1);
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
});

test('a rate’s range holds the rate and narrows with more cases', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const successes = Math.floor(n * part);
      const few = wilsonInterval(successes, n) ?? { low: NaN, high: NaN };
      const many = wilsonInterval(successes * 4, n * 4) ?? { low: NaN, high: NaN };
      expect(few.low <= successes / n + 1e-12 && successes / n - 1e-12 <= few.high).toBe(true);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test('the difference of two rates has Newcombe’s interval', () => {
  // His examples (a), (c) and (e), to the digits that he prints.
  const interval = (one: [number, number], other: [number, number]) => {
    const [first, second] = [one, other].map(([successes, n]) => ({ successes, n }));
    const found = rateDifference(first!, second!, 1.959964);
    return [found?.low.toFixed(4), found?.high.toFixed(4)];
  };
  expect(interval([56, 70], [48, 80])).toEqual(['0.0524', '0.3339']);
  expect(interval([6, 7], [2, 7])).toEqual(['0.0582', '0.8062']);
  expect(interval([5, 56], [0, 29])).toEqual(['-0.0381', '0.1926']);
  expect(rateDifference({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
});
