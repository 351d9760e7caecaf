import { expect, test } from 'vitest';
import { changeOf, rateOf } from './rate';

test('a rate says its base and its range', () => {
  const rate = rateOf(238, 644);
  expect(rate).toMatchObject({ part: 238, whole: 644 });
  expect(rate.rate).toBeCloseTo(0.3696, 4);
  expect(rate.low).toBeCloseTo(0.3332, 3);
  expect(rate.high).toBeCloseTo(0.4076, 3);
});

test('without a base there is no rate', () => {
  expect(rateOf(0, 0)).toEqual({ part: 0, whole: 0, rate: null, low: null, high: null });
});

test('overlapping ranges are too little to call it a change', () => {
  expect(changeOf(rateOf(238, 644), rateOf(210, 600))).toBe('too_little');
});

test('ranges that lie apart are a change', () => {
  expect(changeOf(rateOf(300, 600), rateOf(180, 600))).toBe('up');
  expect(changeOf(rateOf(180, 600), rateOf(300, 600))).toBe('down');
});

test('on few closed deals nothing is said', () => {
  expect(changeOf(rateOf(19, 19), rateOf(100, 600))).toBe('too_few');
  expect(changeOf(rateOf(100, 600), rateOf(0, 0))).toBe('too_few');
});
