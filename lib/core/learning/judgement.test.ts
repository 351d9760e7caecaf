import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auc, brier, calibrationError, judge, logLoss, reliability } from './judgement';
import type { Outcome } from './table';

const said = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom<Outcome>(0, 1)), { minLength: 2, maxLength: 60 })
  .map((pairs) => ({ chances: pairs.map(([chance]) => chance / 20), outcomes: pairs.map(([, outcome]) => outcome) }));

test('AUC is the share of pairs in the right order, equal ones half, counted one by one', () => {
  fc.assert(
    fc.property(said, ({ chances, outcomes }) => {
      const [ones, zeros] = [1, 0].map((outcome) => chances.filter((_chance, at) => outcomes[at] === outcome)) as [
        Array<number>,
        Array<number>,
      ];
      const pairs = ones.flatMap((one) => zeros.map((zero) => (Math.sign(one - zero) + 1) / 2));
      const expected = pairs.length === 0 ? null : pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
      const measured = auc({ chances, outcomes });
      if (expected === null) expect(measured).toBeNull();
      else expect(measured).toBeCloseTo(expected, 10);
    }),
  );
});

test('a coin has a log-loss of ln 2, a Brier score of a quarter, and no calibration error where half of it happens', () => {
  const coin = { chances: [0.5, 0.5, 0.5, 0.5], outcomes: [1, 0, 1, 0] as const };
  expect(logLoss(coin)).toBeCloseTo(Math.LN2, 12);
  expect(brier(coin)).toBe(0.25);
  expect(calibrationError(coin)).toBe(0);
});

test('being certain and wrong costs much, but not everything', () => {
  expect(logLoss({ chances: [0, 1], outcomes: [1, 0] })).toBeCloseTo(13.8, 1);
});

test('bands hold everything once, in order, and equal chances never part', () => {
  fc.assert(
    fc.property(said, (each) => {
      const bands = reliability(each);
      expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(each.chances.length);
      for (const [at, band] of bands.entries())
        if (at > 0) expect(band.from).toBeGreaterThan(bands[at - 1]?.to ?? Infinity);
    }),
  );
});

test('there is nothing to judge where nothing was said', () => {
  expect(() => judge({ chances: [], outcomes: [] })).toThrow('Nothing was said');
});
