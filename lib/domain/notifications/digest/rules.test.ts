import { expect, test } from 'vitest';
import { digestDay, digestOf } from './rules';

test.each([
  ['2026-11-26T06:30:00Z', 'Europe/Berlin', '2026-11-26'],
  ['2026-11-26T05:30:00Z', 'Europe/Berlin', null],
  ['2026-11-28T09:00:00Z', 'Europe/Berlin', null],
  ['2026-11-29T22:30:00Z', 'Asia/Tokyo', '2026-11-30'],
] as const)('at %s in %s the mail of %s is due', (now, timeZone, day) => {
  expect(digestDay(new Date(now), timeZone)).toBe(day);
});

const task = (title: string, dueOn: string | null) => ({ title, deal: 'Aurelis', dueOn });

test('the mail names what is late and what is due, and leaves the rest for its day', () => {
  const tasks = [task('Call', '2026-11-24'), task('Send the offer', '2026-11-26'), task('Visit', '2026-11-30')];
  expect(digestOf(tasks, '2026-11-26')).toEqual({
    subject: '2 tasks today, 1 late',
    lines: ['- Call (Aurelis), 2 d late', '- Send the offer (Aurelis), today'],
  });
});

test('with nothing due there is no mail', () => {
  expect(digestOf([task('Visit', '2026-11-30'), task('Some day', null)], '2026-11-26')).toBeNull();
});

test('a long list ends with how many more there are', () => {
  const many = Array.from({ length: 20 }, (_, index) => task(`Call ${index}`, '2026-11-26'));
  expect(digestOf(many, '2026-11-26')?.lines.at(-1)).toBe('and 5 more');
});
