import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCIES } from './currencies.ts';
import { addMoney, convert, decimalAmount, formatMoney, MAX_MINOR, minorDigits } from './money.ts';

const amount = fc.bigInt({ min: 0n, max: MAX_MINOR });

test('amounts read as on an invoice, with cents only where there are some', () => {
  expect(formatMoney(8_400_000n, 'EUR')).toBe('€84,000');
  expect(formatMoney(8_400_050n, 'EUR')).toBe('€84,000.50');
  expect(formatMoney(-5n, 'EUR')).toBe('-€0.05');
  expect(formatMoney(84_000n, 'JPY')).toBe('JP¥84,000');
  expect(formatMoney(8_400_000n, 'EUR', { locale: 'de-DE' })).toBe('84.000\u00a0€');
});

test('tiles and column heads show three figures', () => {
  const compact = (minor: bigint) => formatMoney(minor, 'EUR', { compact: true });

  expect(compact(124_000_000n)).toBe('€1.24M');
  expect(compact(41_350_000n)).toBe('€414k');
  expect(compact(8_440_000n)).toBe('€84.4k');
  expect(compact(999_900n)).toBe('€9,999');
  expect(compact(99_996_000n)).toBe('€1.00M');
  expect(compact(623_000_000_000n)).toBe('€6.23bn');
  expect(compact(1_000_000_000_000_000n)).toBe('€10.0tn');
  expect(compact(-124_000_000n)).toBe('-€1.24M');
});

test('what was multiplied is shown without cents', () => {
  const whole = [4_620_050n, 4_620_051n, 4_620_149n, 4_620_000n].map((minor) =>
    formatMoney(minor, 'EUR', { whole: true }),
  );
  expect(whole).toEqual(['€46,200', '€46,201', '€46,201', '€46,200']);
  expect(formatMoney(949_550n, 'EUR', { compact: true })).toBe('€9,496');
});

test('no total is too long for its tile', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: MAX_MINOR * 90n }), (minor) => {
      expect(formatMoney(minor, 'EUR', { compact: true }).length).toBeLessThanOrEqual('€1.24bn'.length);
    }),
  );
});

test('the decimal number of a CSV cell is exact', () => {
  expect(decimalAmount(8_400_050n, 'EUR')).toBe('84000.50');
  expect(decimalAmount(5n, 'KWD')).toBe('0.005');
  expect(decimalAmount(84_000n, 'JPY')).toBe('84000');
});

test('amounts of different currencies are never added', () => {
  expect(addMoney({ minor: 1n, currency: 'EUR' }, { minor: 2n, currency: 'EUR' })).toEqual({
    minor: 3n,
    currency: 'EUR',
  });
  expect(() => addMoney({ minor: 1n, currency: 'EUR' }, { minor: 2n, currency: 'USD' })).toThrow(RangeError);
});

test('conversion is exact and rounds halves to even', () => {
  expect(convert(10_000n, 2, 2, '0.9213')).toBe(9_213n);
  expect(convert(10_000n, 2, 0, '163.25')).toBe(16_325n);
  expect(convert(5n, 2, 2, '0.1')).toBe(0n);
  expect(convert(15n, 2, 2, '0.1')).toBe(2n);
  expect(convert(25n, 2, 2, '0.1')).toBe(2n);
  expect(convert(-15n, 2, 2, '0.1')).toBe(-2n);
  for (const rate of ['0', '-1', '1e3', 'one', '', '1,2']) expect(() => convert(1n, 2, 2, rate)).toThrow(RangeError);
});

test('a larger amount never converts to a smaller one, and at rate 1 nothing changes', () => {
  const rate = fc.tuple(fc.nat(9999), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}1`);
  const digits = fc.constantFrom(0, 2, 3);
  fc.assert(
    fc.property(amount, amount, rate, digits, digits, (one, other, at, from, to) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(convert(low, from, to, at) <= convert(high, from, to, at)).toBe(true);
      expect(convert(one, from, from, '1')).toBe(one);
    }),
  );
});

test('every currency of the list is one that formats, and an unknown one is refused', () => {
  for (const code of CURRENCIES) expect(formatMoney(123_456n, code)).toMatch(/\d/);
  expect(CURRENCIES).toHaveLength(new Set(CURRENCIES).size);
  expect([minorDigits('EUR'), minorDigits('JPY'), minorDigits('KWD')]).toEqual([2, 0, 3]);
  expect(() => minorDigits('ABC')).toThrow(RangeError);
});
