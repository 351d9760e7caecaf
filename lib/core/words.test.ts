import { expect, test } from 'vitest';
import { formatCount, formatNumber, formatPercent, listOf, ofTotal, plural } from './words.ts';

test('one deal, several deals', () => {
  expect([0, 1, 2, 1284].map((n) => plural(n, 'deal', 'deals'))).toEqual([
    '0 deals',
    '1 deal',
    '2 deals',
    '1,284 deals',
  ]);
});

test('lists read as a sentence', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['a'])).toBe('a');
  expect(listOf(['a', 'b'])).toBe('a and b');
  expect(listOf(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test('figures come with their base', () => {
  expect(ofTotal(171, 1204)).toBe('171 of 1,204');
  expect(formatCount(60_849n)).toBe('60,849');
  expect(formatPercent(0.586)).toBe('59\u00a0%');
  expect(formatPercent(0.586, { digits: 1 })).toBe('58.6\u00a0%');
  expect(formatNumber(11.54)).toBe('11.5');
  expect(formatNumber(12, { digits: 2 })).toBe('12');
});
