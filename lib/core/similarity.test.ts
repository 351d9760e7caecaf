import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaroWinkler } from './similarity';

// The examples of Winkler's paper.
test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['gruenau', 'grunau', 0.967],
  ['abc', 'xyz', 0],
  ['', '', 1],
  ['', 'a', 0],
])('"%s" and "%s" are alike by %d', (one, other, likeness) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 3);
});

const word = fc.string({ unit: fc.constantFrom('a', 'ä', 'b', 'c', 'ß'), maxLength: 12 });

test('it makes no difference which word comes first', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(jaroWinkler(one, other)).toBeCloseTo(jaroWinkler(other, one), 10);
    }),
  );
});

test('likeness lies between 0 and 1, and is 1 for equal words alone', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const likeness = jaroWinkler(one, other);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(likeness === 1).toBe(one === other);
    }),
  );
});
