import { expect, test } from 'vitest';
import { rateOf } from '@/lib/domain/analytics/rules/rate';
import { compactMoney, dayFigure, daysInWords, range, rateWords } from './figure-words';

test.each([
  [null, '–'],
  [0, '0'],
  [28.4, '28'],
  [9.96, '10'],
  [5.5, '5.5'],
  [1, '1'],
  [0.5, '12 h'],
  [0.0001, '1 min'],
])('%s days are %s', (days, words) => {
  expect(dayFigure(days)).toBe(words);
});

test('days are said with their unit, one day in the singular', () => {
  expect([74.2, 1, 0.25, null].map(daysInWords)).toEqual(['74 days', '1 day', '6 h', '–']);
});

test('a rate of few cases is said as its parts', () => {
  expect(rateWords(rateOf(1, 3))).toBe('1 of 3');
  expect(rateWords(rateOf(72, 100))).toBe('72\u00a0%');
  expect(rateWords(rateOf(0, 0))).toBe('–');
  expect(range(rateOf(238, 644))).toBe('33 to 41');
});

test('averages lose the cents that say nothing', () => {
  expect(compactMoney('648632', 'EUR')).toBe('€6,486');
  expect(compactMoney('5710000', 'EUR')).toBe('€57.1k');
  expect(compactMoney('950', 'EUR')).toBe('€9.50');
});
