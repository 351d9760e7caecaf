import { expect, test } from 'vitest';
import { asking, periodBefore } from './periods';

const today = '2026-11-23';

test('unless asked otherwise it is the last twelve months', () => {
  expect(asking({}, today)).toEqual({ period: 'last_12_months', days: { from: '2025-11-24', to: '2026-11-23' } });
});

test('all time has no days', () => {
  expect(asking({ period: 'all_time' }, today)).toEqual({ period: 'all_time', days: null });
});

test('days count instead of a name', () => {
  const days = { from: '2026-01-05', to: '2026-02-03' };
  expect(asking({ ...days, period: 'last_year' }, today)).toEqual({ period: 'days', days });
});

test.each([
  ['2025-11-24', '2026-11-23', '2024-11-24', '2025-11-23'],
  ['2024-03-01', '2025-02-28', '2023-03-01', '2024-02-29'],
  ['2026-10-25', '2026-11-23', '2026-09-25', '2026-10-24'],
  ['2026-11-23', '2026-11-23', '2026-11-22', '2026-11-22'],
])('before %s to %s comes %s to %s', (from, to, beforeFrom, beforeTo) => {
  expect(periodBefore({ from, to })).toEqual({ from: beforeFrom, to: beforeTo });
});
