import { expect, test } from 'vitest';
import { orderDateProblem } from './rules';

test('an order is expected today or later, within five years', () => {
  expect(orderDateProblem('2026-11-22', '2026-11-23')).toContain('passed');
  expect(orderDateProblem('2026-11-23', '2026-11-23')).toBeNull();
  expect(orderDateProblem('2031-11-23', '2026-11-23')).toBeNull();
  expect(orderDateProblem('2062-02-26', '2026-11-23')).toContain('year');
});
