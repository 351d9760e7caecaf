import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/lib/core/seeded-random';
import { fitLogistic, predictLogistic, sigmoid } from './logistic';

/** Examples whose outcome follows from two features as a logistic model would have it, a third that says nothing. */
function examples(count: number) {
  const random = seededRandom('logistic');
  const rows = Array.from({ length: count }, () => [random.normal(), random.normal() * 40 + 7, random.normal()]);
  const outcomes = rows.map(([one = 0, other = 0]) =>
    random.chance(sigmoid(1.5 * one - 0.05 * (other - 7) - 0.4)) ? 1 : 0,
  );
  return { rows, outcomes: outcomes as ReadonlyArray<0 | 1> };
}

describe('logistic regression', () => {
  test('finds the weights that made the outcomes, whatever the scale of a feature', () => {
    const { intercept, weights, means, spreads } = fitLogistic(examples(40_000), { penalty: 1e-6 });
    const own = weights.map((weight, at) => weight / (spreads[at] ?? 1));
    expect(own[0]).toBeCloseTo(1.5, 1);
    expect(own[1]).toBeCloseTo(-0.05, 2);
    expect(own[2]).toBeCloseTo(0, 1);
    const atZero = intercept - own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
    expect(atZero).toBeCloseTo(-0.4 + 0.35, 1);
  });

  test('is where the likelihood is highest: what it says sums up to what happened, feature by feature', () => {
    const { rows, outcomes } = examples(500);
    const model = fitLogistic({ rows, outcomes }, { penalty: 0 });
    const errors = rows.map((row, at) => (outcomes[at] ?? 0) - predictLogistic(model, row));
    for (const column of [0, 1, 2]) {
      expect(errors.reduce((sum, error, at) => sum + error * (rows[at]?.[column] ?? 0), 0)).toBeCloseTo(0, 5);
    }
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 6);
  });

  test('a column that never varies has no weight, and examples that can be told apart for certain keep weights finite', () => {
    const rows = Array.from({ length: 40 }, (_unused, at) => [at, 5]);
    const outcomes = rows.map(([at = 0]) => (at >= 20 ? 1 : 0)) as Array<0 | 1>;
    const { weights } = fitLogistic({ rows, outcomes });
    expect(weights[1]).toBe(0);
    expect(weights[0]).toBeGreaterThan(0);
    expect(Number.isFinite(weights[0])).toBe(true);
  });

  test('there is nothing to learn from nothing, or from one outcome', () => {
    expect(() => fitLogistic({ rows: [], outcomes: [] })).toThrow('There are no examples to learn from.');
    expect(() => fitLogistic({ rows: [[1], [2]], outcomes: [1, 1] })).toThrow('All examples had the same outcome.');
  });

  test('what it says lies between 0 and 1, for any numbers', () => {
    const model = fitLogistic(examples(200));
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 3, maxLength: 3 }),
        (row) => {
          const likely = predictLogistic(model, row);
          expect(likely).toBeGreaterThanOrEqual(0);
          expect(likely).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
