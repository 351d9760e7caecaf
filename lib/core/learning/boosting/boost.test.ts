import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/lib/core/seeded-random';
import { auc, logLoss } from '../judgement';
import { boostedOdds, boostedOddsByTrees, boostedShares, fitBoosted, predictBoosted } from './boost';

/** Won where exactly one of two things is true, which no straight line tells apart; a third says nothing. */
function eitherOr(count: number, seed: string) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, () => [random.uniform(), random.integer(0, 1), random.normal()]);
  const outcomes = rows.map(([one = 0, other = 0]): 0 | 1 =>
    random.chance(one > 0.4 !== (other === 1) ? 0.9 : 0.1) ? 1 : 0,
  );
  return { rows, outcomes };
}

describe('boosted trees', () => {
  test('learn what holds only together, and foretell it for rows they never saw', () => {
    const model = fitBoosted(eitherOr(2_000, 'known'), { trees: 60 });
    const { rows, outcomes } = eitherOr(2_000, 'new');
    const chances = rows.map((row) => predictBoosted(model, row));
    expect(auc({ chances, outcomes })).toBeGreaterThan(0.88);
    const truth = -(0.9 * Math.log(0.9) + 0.1 * Math.log(0.1));
    expect(logLoss({ chances, outcomes })).toBeLessThan(truth + 0.06);
  });

  test('every tree lowers the loss on what it learns from', () => {
    const examples = eitherOr(500, 'falling');
    const model = fitBoosted(examples, { trees: 30 });
    const counts = [1, 5, 10, 20, 30];
    const odds = examples.rows.map((row) => boostedOddsByTrees(model, row, counts));
    const losses = counts.map((_count, at) =>
      logLoss({ chances: odds.map((each) => 1 / (1 + Math.exp(-(each[at] ?? 0)))), outcomes: examples.outcomes }),
    );
    expect(losses).toEqual(losses.toSorted((one, other) => other - one));
    expect(odds[0]?.at(-1)).toBe(boostedOdds(model, examples.rows[0] ?? []));
  });

  test('what each feature adds sums up to what is said', () => {
    const examples = eitherOr(400, 'shares');
    const model = fitBoosted(examples, { trees: 20 });
    for (const row of examples.rows.slice(0, 50)) {
      const { base, shares } = boostedShares(model, row);
      expect(shares.reduce((sum, share) => sum + share, base)).toBeCloseTo(boostedOdds(model, row), 9);
    }
  });

  test('the same examples give the same model', () => {
    expect(fitBoosted(eitherOr(300, 'same'))).toEqual(fitBoosted(eitherOr(300, 'same')));
  });

  test('no leaf stands for fewer rows than it has to: with too few rows, everybody gets the base rate', () => {
    const model = fitBoosted({ rows: [[1], [2], [3], [4]], outcomes: [0, 1, 0, 1] });
    expect(model.trees).toEqual([]);
    expect(predictBoosted(model, [3])).toBe(0.5);
  });

  test('there is nothing to learn from nothing, or from one outcome', () => {
    expect(() => fitBoosted({ rows: [], outcomes: [] })).toThrow('There are no examples to learn from.');
    expect(() => fitBoosted({ rows: [[1], [2]], outcomes: [0, 0] })).toThrow('All examples had the same outcome.');
  });
});
