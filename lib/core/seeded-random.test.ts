import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';
import { mean, median } from './statistics.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);

test('the same seed gives the same figures, another seed others', () => {
  const first = draws(20, seededRandom('sample').uniform);

  expect(draws(20, seededRandom('sample').uniform)).toEqual(first);
  expect(draws(20, seededRandom('sample 2').uniform)).not.toEqual(first);
  expect(new Set([1, 2, 3, 4, 5].map((seed) => seededRandom(seed).uniform())).size).toBe(5);
});

test('figures are spread as their name says', () => {
  const random = seededRandom(7);
  const uniform = draws(20_000, random.uniform);
  const normal = draws(20_000, () => random.normal(10, 2));

  expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...uniform)).toBeLessThan(1);
  for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const inside = uniform.filter((value) => Math.floor(value * 10) === tenth).length;
    expect(Math.abs(inside - 2000)).toBeLessThan(200);
  }
  expect(mean(normal)).toBeCloseTo(10, 1);
  expect(Math.sqrt(mean(normal.map((value) => (value - 10) ** 2)) ?? NaN)).toBeCloseTo(2, 1);
  expect((median(draws(20_000, () => random.lognormal(500, 0.8))) ?? NaN) / 500).toBeCloseTo(1, 1);
});

test('choices keep their proportions and stay among what was offered', () => {
  const random = seededRandom(7);
  const weights = { never: 0, rarely: 1, often: 3 };
  const chosen = Array.from({ length: 8000 }, () =>
    random.weighted(['never', 'rarely', 'often'] as const, (word) => weights[word]),
  );

  expect(chosen).not.toContain('never');
  expect(chosen.filter((word) => word === 'often').length / 8000).toBeCloseTo(0.75, 1);
  expect(new Set(draws(500, () => random.integer(1, 3)))).toEqual(new Set([1, 2, 3]));
  expect(new Set(draws(500, () => random.pick([1, 2, 3])))).toEqual(new Set([1, 2, 3]));
  expect(draws(10_000, () => Number(random.chance(0.3))).reduce((sum, hit) => sum + hit) / 10_000).toBeCloseTo(0.3, 1);
  expect(() => random.pick([])).toThrow(RangeError);
});

test('shuffling loses nothing and leaves the original alone', () => {
  const cards = Array.from({ length: 50 }, (_, i) => i);
  const mixed = seededRandom(7).shuffle(cards);

  expect(mixed).not.toEqual(cards);
  expect(mixed.toSorted((one, other) => one - other)).toEqual(cards);
  expect(cards).toEqual(Array.from({ length: 50 }, (_, i) => i));
});
