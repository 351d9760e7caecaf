import { expect, test } from 'vitest';
import { clockTone, deadlineWords, usedShare, workingHours } from './clock-words';

const HOUR = 3_600_000;
const left = (hours: number) => ({ leftMs: hours * HOUR, totalMs: 48 * HOUR });

test('the clock turns amber at half of the time and red at four fifths', () => {
  expect(clockTone(left(24.1))).toBe('plain');
  expect(clockTone(left(24))).toBe('warn');
  expect(clockTone(left(9.6))).toBe('bad');
  expect(clockTone(left(-3))).toBe('bad');
});

test('what is late has used all of its time, and no more', () => {
  expect(usedShare(left(-100))).toBe(1);
  expect(usedShare(left(60))).toBe(0);
});

test.each([
  [44 * HOUR + 50 * 60_000, '44 h 50 min'],
  [31 * HOUR, '31 h'],
  [20 * 60_000, '20 min'],
  [-HOUR, '0 min'],
])('%d ms of working time are told as %s', (span, words) => {
  expect(workingHours(span)).toBe(words);
});

test.each([
  ['2026-11-23T13:02:00Z', 'today 14:02'],
  ['2026-11-25T09:45:00Z', 'Wed 10:45'],
  ['2026-12-04T09:45:00Z', '4 Dec, 10:45'],
  ['2026-11-20T09:45:00Z', '20 Nov, 10:45'],
])('the deadline %s is told as %s', (dueAt, words) => {
  expect(deadlineWords(dueAt, { now: '2026-11-23T09:52:00Z', timeZone: 'Europe/Berlin', locale: 'en-GB' })).toBe(words);
});
