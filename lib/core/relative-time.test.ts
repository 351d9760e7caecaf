import { expect, test } from 'vitest';
import { dueWords, duration, relativeTime, since, timeLeft } from './relative-time.ts';

const now = new Date('2026-11-23T11:00:00Z');
const at = (text: string) => new Date(text);
const timeZone = 'Europe/Berlin';

test('a span is said in two units while they matter', () => {
  const spans = [
    0,
    59_000,
    27 * 60_000,
    3 * 3.6e6,
    3 * 3.6e6 + 10 * 60_000,
    29 * 3.6e6,
    48 * 3.6e6,
    71.5 * 3.6e6,
    12.4 * 86.4e6,
    -5,
  ];

  expect(spans.map(duration)).toEqual([
    '0 min',
    '0 min',
    '27 min',
    '3 h',
    '3 h 10 min',
    '1 d 5 h',
    '2 d',
    '2 d 23 h',
    '12 d',
    '0 min',
  ]);
});

test('a deadline counts down, then says how late it is', () => {
  expect(timeLeft(at('2026-11-23T14:10:00Z'), now)).toBe('3 h 10 min');
  expect(timeLeft(at('2026-11-23T09:00:00Z'), now)).toBe('2 h late');
  expect(timeLeft(at('2026-11-17T11:00:00Z'), now)).toBe('6 d late');
});

test('a task is due on a day', () => {
  const days = ['2026-11-17', '2026-11-23', '2026-11-25', '2026-11-30', '2027-11-04'];
  const due = days.map((day) => dueWords(day, '2026-11-23'));
  expect(due).toEqual(['6 d late', 'today', 'Wed', '30 Nov', '4 Nov 2027']);
});

test('how long something has been waiting', () => {
  expect(since(at('2026-11-23T09:45:00Z'), now, { timeZone })).toBe('since 10:45');
  expect(since(at('2026-11-20T09:45:00Z'), now, { timeZone })).toBe('since Fri');
  expect(since(at('2026-11-04T09:45:00Z'), now, { timeZone })).toBe('since 4 Nov');
  expect(since(at('2025-11-04T09:45:00Z'), now, { timeZone })).toBe('since 4 Nov 2025');
});

test('when something happened or will', () => {
  const told = (text: string) => relativeTime(at(text), now, { timeZone });

  expect(told('2026-11-23T10:59:30Z')).toBe('now');
  expect(told('2026-11-23T10:33:00Z')).toBe('27 min ago');
  expect(told('2026-11-23T09:21:00Z')).toBe('today 10:21');
  expect(told('2026-11-22T23:30:00Z')).toBe('today 00:30');
  expect(told('2026-11-22T15:40:00Z')).toBe('yesterday 16:40');
  expect(told('2026-11-19T15:40:00Z')).toBe('19 Nov');
  expect(told('2025-11-19T15:40:00Z')).toBe('19 Nov 2025');
  expect(told('2026-11-23T11:20:00Z')).toBe('in 20 min');
  expect(told('2026-11-24T08:00:00Z')).toBe('tomorrow 09:00');
  expect(told('2026-11-30T08:00:00Z')).toBe('30 Nov');
});
