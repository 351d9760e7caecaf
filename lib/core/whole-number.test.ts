import { expect, test } from 'vitest';
import { wholeNumber } from './whole-number.ts';

test('a whole number is taken from a body and from an address', () => {
  expect(wholeNumber(0, 50).parse(7)).toBe(7);
  expect(wholeNumber(0, 50).parse(' 07 ')).toBe(7);
});

test('nothing else is taken for one', () => {
  for (const given of [
    '',
    ' ',
    '1.5',
    '1e1',
    '-1',
    '51',
    '0x10',
    51,
    -1,
    1.5,
    NaN,
    true,
    null,
    undefined,
    [],
    ['7'],
    {},
  ]) {
    expect(wholeNumber(0, 50).safeParse(given).error?.issues).toMatchObject([
      { message: 'Use a whole number from 0 to 50.' },
    ]);
  }
});
