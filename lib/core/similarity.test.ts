import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typos } from './similarity';

test.each([
  ['gruenau', 'grunau', 1],
  ['lowes', 'loews', 1],
  ['siemens', 'siemens', 0],
  ['siemens', 'simens', 1],
  ['schneider', 'schnieder', 1],
  ['micron', 'mirion', 2],
  ['', 'ab', 2],
  ['abc', 'xyz', 3],
])('between "%s" and "%s" lie %d slips of the pen', (one, other, slips) => {
  expect(typos(one, other, 5)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom('a', 'ä', 'b', 'c', '𝒳'), maxLength: 10 });

test('it makes no difference which word comes first, and only equal words are none apart', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(typos(one, other, 20)).toBe(typos(other, one, 20));
      expect(typos(one, other, 20) === 0).toBe(one === other);
    }),
  );
});

test('beyond the most that is asked for it stops, and says so', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      expect(typos(one, other, most)).toBe(Math.min(typos(one, other, 20), most + 1));
    }),
  );
});
