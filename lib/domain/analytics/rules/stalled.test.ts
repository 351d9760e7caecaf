import { expect, test } from 'vitest';
import { stalledAfter, stalledSince } from './stalled';

test('a stage’s own maximum counts before what won deals took', () => {
  expect(stalledAfter({ maxDays: 30 }, { won: 50, p80Days: 12 })).toBe(30);
});

test('without a maximum, eight in ten won deals say how long is usual', () => {
  expect(stalledAfter({ maxDays: null }, { won: 10, p80Days: 12.5 })).toBe(12.5);
});

test('a handful of won deals is no norm', () => {
  expect(stalledAfter({ maxDays: null }, { won: 9, p80Days: 12.5 })).toBeNull();
  expect(stalledAfter({ maxDays: null }, undefined)).toBeNull();
});

test('days are days of 24 hours, halves too', () => {
  expect(stalledSince(1.5, new Date('2026-11-23T12:00:00Z')).toISOString()).toBe('2026-11-22T00:00:00.000Z');
});
