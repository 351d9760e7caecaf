import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RelativeTime } from './relative-time';

const now = '2026-11-23T10:48:00Z';

test('the exact time stands behind the words, in the viewer’s zone', () => {
  render(<RelativeTime at="2026-11-22T13:02:00Z" now={now} timeZone="Europe/Berlin" />);
  const time = screen.getByText('yesterday 14:02');

  expect(time.getAttribute('title')).toBe('22 Nov 2026, 14:02');
  expect(time.getAttribute('datetime')).toBe('2026-11-22T13:02:00.000Z');
});

test('a day is the viewer’s day: late in the evening it is already tomorrow further east', () => {
  render(<RelativeTime at="2026-11-23T22:30:00Z" now={now} timeZone="Asia/Tokyo" />);

  expect(screen.getByText('tomorrow 07:30')).toBeDefined();
});
