import { expect, test } from 'vitest';
import type { MonthValue } from '@/lib/domain/analytics/vocabulary/report';
import { besides, monthBars } from './month-series';

const won = (month: string, valueMinor: string): MonthValue => ({
  kind: 'won',
  month,
  category: 'closed',
  deals: 1,
  valueMinor,
});
const open = (month: string, valueMinor: string, category: MonthValue['category'] = 'commit'): MonthValue => ({
  ...{ kind: 'open', month, category, deals: 1, valueMinor },
});

test('every month between the first and the last has a bar, also those without value', () => {
  const bars = monthBars([won('2026-09', '500'), open('2026-11', '700', 'best_case')], '2026-11-23');

  expect(bars.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11']);
  expect(bars[1]).toEqual({ month: '2026-10', won: 0, commit: 0, best_case: 0, pipeline: 0 });
  expect(bars[2]).toMatchObject({ won: 0, best_case: 700 });
});

test('half a year ahead is drawn, later months are not', () => {
  const bars = monthBars([open('2027-05', '1'), open('2027-06', '1')], '2026-11-23');
  expect(bars.map(({ month }) => month)).toEqual(['2027-05']);
});

test('what is in no month is summed apart', () => {
  const months = [open('overdue', '100'), open('overdue', '50', 'pipeline'), open('undated', '7'), won('earlier', '9')];
  expect(besides(months)).toEqual({ overdue: 150n, undated: 7n });
  expect(monthBars(months, '2026-11-23')).toEqual([]);
});
