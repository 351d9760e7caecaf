import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from './ids';
import { isRank, rankBetween } from './rank';
import { rankAt } from './rank-at';

const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

test('a card that comes later sorts before all that were there, in a rank of the same length', () => {
  fc.assert(
    fc.property(instants, instants, (one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      fc.pre(early.getTime() !== late.getTime());
      const ranks = { early: rankAt(early, newId()), late: rankAt(late, newId()) };

      expect(ranks.late < ranks.early).toBe(true);
      expect(ranks.late).toHaveLength(ranks.early.length);
      expect(isRank(ranks.late)).toBe(true);
    }),
  );
});

test('there is room before, after and between two of them', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 1e9 }), (instant, later) => {
      const below = rankAt(instant, newId());
      const above = rankAt(new Date(instant.getTime() + later), newId());
      const [first, between, last] = [rankBetween(null, above), rankBetween(above, below), rankBetween(below, null)];

      expect([first, above, between, below, last].toSorted()).toEqual([first, above, between, below, last]);
    }),
  );
});

test('two cards of the same millisecond differ', () => {
  const now = new Date();
  expect(rankAt(now, newId())).not.toBe(rankAt(now, newId()));
});
