import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from './gini';

test('equal parts give 0, and one who has all of n gives 1 − 1/n', () => {
  expect(gini([3, 3, 3])).toBeCloseTo(0, 12);
  expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
  expect(gini([5])).toBeNull();
  expect(gini([0, 0])).toBeNull();
});

test('it is half the mean difference of all pairs over the mean, counted one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 }), (amounts) => {
      const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
      const differences = amounts.flatMap((one) => amounts.map((other) => Math.abs(one - other)));
      const expected = differences.reduce((sum, one) => sum + one, 0) / amounts.length ** 2 / (2 * mean);
      if (mean === 0) expect(gini(amounts)).toBeNull();
      else expect(gini(amounts)).toBeCloseTo(expected, 9);
    }),
  );
});
