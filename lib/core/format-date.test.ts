import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test('every month is written with three letters, so that dates line up in a column', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-03` as const);

  for (const day of months) expect(formatDate(day, { style: 'long' })).toMatch(/^3 [A-Z][a-z]{2} 2026$/);
});

test('an instant is told in the zone of whoever reads it, a day of the calendar is the same everywhere', () => {
  expect(formatDate(new Date('2026-11-23T23:30:00Z'), { timeZone: 'Europe/Berlin', style: 'exact' })).toBe(
    '24 Nov 2026, 00:30',
  );
  expect(formatDate('2026-11-23', { timeZone: 'Pacific/Auckland' })).toBe('23 Nov');
});
