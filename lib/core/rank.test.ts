import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRank, MAX_RANK_LENGTH, rankBetween, ranksBetween } from './rank.ts';

const rank = fc
  .array(fc.constantFrom(...Array.from('0123456789abcdefghijklmnopqrstuvwxyz')), { minLength: 1, maxLength: 14 })
  .map((digits) => digits.join(''))
  .filter(isRank);

test('a rank between two others sorts strictly between them and leaves room below itself', () => {
  fc.assert(
    fc.property(rank, rank, (one, other) => {
      fc.pre(one !== other);
      const [low, high] = [one, other].toSorted() as [string, string];
      const middle = rankBetween(low, high);
      expect(low < middle && middle < high && isRank(middle)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('there is always a place above the highest and below the lowest card', () => {
  fc.assert(
    fc.property(rank, (only) => {
      const [above, below] = [rankBetween(only, null), rankBetween(null, only)];
      expect(below < only && only < above && isRank(above) && isRank(below)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('neighbours that differ only by a last low digit still have a rank between them', () => {
  for (const [low, high] of [
    ['a', 'a1'],
    ['a', 'a01'],
    ['az', 'b'],
    ['1', '2'],
    ['a', 'a000001'],
    ['zzzzzz', 'zzzzzzz'],
  ] as const) {
    const middle = rankBetween(low, high);
    expect(low < middle && middle < high && !middle.endsWith('0')).toBe(true);
  }
  expect(rankBetween(null, '000001') < '000001').toBe(true);
  expect(rankBetween('zzzzzz', null) > 'zzzzzz').toBe(true);
});

test('thousands of inserts at random places keep a column in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 2000, maxLength: 2000 }), (places) => {
      const column: Array<string> = [];
      for (const place of places) {
        const at = place % (column.length + 1);
        column.splice(at, 0, rankBetween(column[at - 1] ?? null, column[at] ?? null));
      }
      expect(column.toSorted()).toEqual(column);
      expect(new Set(column).size).toBe(column.length);
    }),
    { numRuns: 5 },
  );
});

test('a hundred thousand cards added at either end keep short ranks', () => {
  for (const ranks of [ranksBetween(null, null, 100_000), ranksBetween(null, 'i', 100_000)]) {
    expect(ranks.every((each, i) => i === 0 || (ranks[i - 1] ?? '') < each)).toBe(true);
    expect(Math.max(...ranks.map((each) => each.length))).toBeLessThanOrEqual(6);
  }
});

test('ranks handed out in bulk stay inside their gap', () => {
  fc.assert(
    fc.property(rank, rank, fc.integer({ min: 0, max: 300 }), (one, other, count) => {
      fc.pre(one !== other);
      const [low, high] = [one, other].toSorted() as [string, string];
      const ranks = ranksBetween(low, high, count);
      expect(ranks).toHaveLength(count);
      expect([low, ...ranks, high].toSorted()).toEqual([low, ...ranks, high]);
      expect(new Set([low, ...ranks, high]).size).toBe(count + 2);
    }),
  );
});

test('a gap takes a thousand inserts in the same place, then says that it is used up', () => {
  let ceiling = 'b';
  const fill = (times: number) => {
    for (let i = 0; i < times; i += 1) ceiling = rankBetween('a', ceiling);
  };

  fill(1000);
  expect(ceiling.length).toBeLessThanOrEqual(MAX_RANK_LENGTH);
  expect(() => fill(1000)).toThrow(RangeError);
});

test('what is not a rank, or leaves no gap, is refused', () => {
  expect(() => rankBetween('b', 'a')).toThrow(RangeError);
  expect(() => rankBetween('a', 'a')).toThrow(RangeError);
  expect(() => rankBetween('a0', null)).toThrow(RangeError);
  expect(() => rankBetween('', null)).toThrow(RangeError);
  expect(() => rankBetween('A', null)).toThrow(RangeError);
});
