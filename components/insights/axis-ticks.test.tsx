import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks';

test('an axis counts in round numbers', () => {
  expect(axisTicks(2_076_600)).toEqual([0, 1_000_000, 2_000_000, 3_000_000]);
  expect(axisTicks(1_950_000)).toEqual([0, 500_000, 1_000_000, 1_500_000, 2_000_000]);
  expect(axisTicks(90)).toEqual([0, 25, 50, 75, 100]);
  expect(axisTicks(0)).toEqual([0]);
});

test('whatever the values, the axis reaches over the largest with at most five ticks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (largest) => {
      const ticks = axisTicks(largest);

      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-2)).toBeLessThan(largest);
    }),
  );
});
