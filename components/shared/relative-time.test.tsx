import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RelativeTime } from './relative-time';
import { relativeWords } from './relative-words';

const now = new Date('2026-11-23T10:48:00Z');
const berlin = { timeZone: 'Europe/Berlin' };

test.each([
  ['2026-11-23T10:47:30Z', 'now'],
  ['2026-11-23T10:21:00Z', '27 min ago'],
  ['2026-11-23T07:48:00Z', '3 h ago'],
  ['2026-11-23T13:58:00Z', 'in 3 h'],
  ['2026-11-22T09:00:00Z', 'yesterday'],
  ['2026-11-24T18:00:00Z', 'tomorrow'],
  ['2026-11-20T09:00:00Z', 'Fri'],
  ['2026-11-12T09:00:00Z', '12 Nov'],
  ['2025-11-12T09:00:00Z', '12 Nov 2025'],
])('%s is “%s”', (at, words) => {
  expect(relativeWords(new Date(at), now, berlin)).toBe(words);
});

test('a day is the viewer’s day: late in the evening it is already tomorrow further east', () => {
  const evening = new Date('2026-11-23T22:30:00Z');

  expect(relativeWords(evening, now, { timeZone: 'UTC' })).toBe('in 11 h');
  expect(relativeWords(evening, now, { timeZone: 'Asia/Tokyo' })).toBe('tomorrow');
});

test('the exact time stands behind the words', () => {
  render(<RelativeTime at="2026-11-20T13:02:00Z" now={now} timeZone="Europe/Berlin" />);
  const time = screen.getByText('Fri');

  expect(time.getAttribute('title')).toBe('Fri, 20 Nov 2026, 14:02');
  expect(time.getAttribute('datetime')).toBe('2026-11-20T13:02:00.000Z');
});
