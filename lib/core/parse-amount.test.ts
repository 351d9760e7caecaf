import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCIES } from './currencies.ts';
import { decimalAmount, formatMoney, MAX_MINOR } from './money.ts';
import { parseAmount } from './parse-amount.ts';

const amount = fc.bigInt({ min: 0n, max: MAX_MINOR });
const currency = fc.constantFrom(...CURRENCIES);
const locale = fc.constantFrom(
  'en-GB',
  'en-US',
  'en-IN',
  'de-DE',
  'de-CH',
  'de-AT',
  'fr-FR',
  'sv-SE',
  'pl-PL',
  'es-ES',
);

const cents = (text: string, code = 'EUR', place?: string) => {
  const result = parseAmount(text, code, place);
  return result.ok ? result.value : result.reason;
};

test('eighty-four thousand is understood however it is written', () => {
  const spellings = [
    '84000',
    '84,000',
    '84.000',
    '84 000',
    "84'000",
    '84’000',
    '84\u202f000',
    '84,000.00',
    '84.000,00',
  ];
  const signed = ['€84,000', '84.000 €', 'EUR 84000', '84000 eur', ' 84 000,0 €', '８４０００'];

  for (const text of [...spellings, ...signed]) expect([text, cents(text)]).toEqual([text, 8_400_000n]);
});

test('decimals are told from thousands by their number', () => {
  expect(cents('1,234.56')).toBe(123_456n);
  expect(cents('1.234,56')).toBe(123_456n);
  expect(cents('1,5')).toBe(150n);
  expect(cents('0.05')).toBe(5n);
  expect(cents('1,234,567')).toBe(123_456_700n);
  expect(cents('12,34,567.89', 'INR')).toBe(123_456_789n);
});

test('what could be read in two ways is refused unless the locale settles it', () => {
  expect(cents('1.234', 'KWD')).toBe('money.ambiguous');
  expect(cents('1.234', 'KWD', 'en-GB')).toBe(1_234n);
  expect(cents('1.234', 'KWD', 'de-DE')).toBe(1_234_000n);
  expect(cents('1,234.567', 'KWD')).toBe(1_234_567n);
});

test('wrong separators are refused, not guessed', () => {
  for (const text of [
    '1,23,4',
    '84 00',
    '1.234.56',
    '1,2345,678',
    '84,',
    '84.',
    '1.234,567,890',
    '1 234.567,8',
    "1'23",
    '1,,234',
  ]) {
    expect([text, cents(text)]).toEqual([text, 'money.wrong_separators']);
  }
});

test('each other slip has its own reason', () => {
  expect(cents('')).toBe('money.empty');
  expect(cents(' € ')).toBe('money.empty');
  expect(cents('-84')).toBe('money.negative');
  expect(cents('−84')).toBe('money.negative');
  expect(cents('€-84')).toBe('money.negative');
  expect(cents('(84)')).toBe('money.negative');
  expect(cents('84k')).toBe('money.not_a_number');
  expect(cents('1e5')).toBe('money.not_a_number');
  expect(cents('about 84')).toBe('money.not_a_number');
  expect(cents('$84')).toBe('money.wrong_currency');
  expect(cents('USD 84')).toBe('money.wrong_currency');
  expect(cents('0.123')).toBe('money.too_many_decimals');
  expect(cents('1,234.567')).toBe('money.too_many_decimals');
  expect(cents('84.5', 'JPY')).toBe('money.too_many_decimals');
  expect(cents('84,000.00', 'JPY')).toBe(84_000n);
  expect(cents('9'.repeat(17))).toBe('money.too_large');
  expect(cents('9'.repeat(100_000))).toBe('money.too_large');
  expect(cents('84', 'ABC')).toBe('money.unknown_currency');
});

test('what we show can be typed back in, in any currency and locale', () => {
  fc.assert(
    fc.property(amount, currency, locale, (minor, code, place) => {
      expect(cents(formatMoney(minor, code, { locale: place }), code, place)).toBe(minor);
      expect(cents(decimalAmount(minor, code), code, 'en-GB')).toBe(minor);
    }),
    { numRuns: 3000 },
  );
});

test('no text makes it fail in any other way than by a reason', () => {
  const keyboard = fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' -€$kEUR")) });
  fc.assert(
    fc.property(fc.oneof(keyboard, fc.string({ unit: 'binary' })), currency, (text, code) => {
      const result = parseAmount(text, code);
      expect(result.ok ? result.value >= 0n && result.value <= MAX_MINOR : result.reason.startsWith('money.')).toBe(
        true,
      );
    }),
    { numRuns: 3000 },
  );
});
