import { expect, test } from 'vitest';
import { latelyOf } from './lately';

test('as many new deals as the year before would bring are as usual', () => {
  expect(latelyOf({ recent: 10, usual: 41 })).toBe('as_usual');
  expect(latelyOf({ recent: 6, usual: 41 })).toBe('as_usual');
});

test('far fewer than usual is going quiet, far more is picking up', () => {
  expect(latelyOf({ recent: 4, usual: 41 })).toBe('going_quiet');
  expect(latelyOf({ recent: 0, usual: 41 })).toBe('going_quiet');
  expect(latelyOf({ recent: 17, usual: 41 })).toBe('picking_up');
});

test('where fewer than three were to be expected nothing is said', () => {
  expect(latelyOf({ recent: 0, usual: 12 })).toBe('too_few');
  expect(latelyOf({ recent: 0, usual: 0 })).toBe('too_few');
});

test('nothing at all is quiet as soon as three were to be expected', () => {
  expect(latelyOf({ recent: 0, usual: 13 })).toBe('going_quiet');
});
