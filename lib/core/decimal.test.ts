import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareProducts, isDecimal } from './decimal';

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
const written = (value: number) => (value / 100).toFixed(2);

test('products compare as the same products of whole cents', () => {
  fc.assert(
    fc.property(cents, cents, cents, cents, (a, b, c, d) => {
      const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
      const expected = Number(difference > 0n) - Number(difference < 0n);
      expect(compareProducts([written(a), written(b)], [written(c), written(d)])).toBe(expected);
    }),
  );
});

test('what a float would round away still counts', () => {
  expect(compareProducts(['900719925474099.3'], ['900719925474099.2'])).toBe(1);
  expect(compareProducts(['0.1', '3'], ['0.3'])).toBe(0);
});

test.each(['', '5,000', '1e3', '.5', '5.', ' 5'])('“%s” is no plain decimal, and compares with nothing', (text) => {
  expect(isDecimal(text)).toBe(false);
  expect(compareProducts([text], ['1'])).toBeNaN();
});
