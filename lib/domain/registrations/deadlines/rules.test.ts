import { expect, test } from 'vitest';
import { isApprovedByItself, isApprovedLate, stepReached } from './rules';

test.each([
  [49.9, null],
  [50, 50],
  [79.9, 50],
  [80, 80],
  [99.9, 80],
  [100, 100],
  [250, 100],
])('with %d percent of the time used people were told at %s', (used, step) => {
  expect(stepReached({ leftMs: 1000 - used * 10, totalMs: 1000 })).toBe(step);
});

test('what resembles nothing is approved by itself up to the programme’s amount', () => {
  const terms = { autoApproveMinor: '2500000' };
  expect(isApprovedByItself({ conflict: 'clean', baseMinor: 25_000_00n }, terms)).toBe(true);
  expect(isApprovedByItself({ conflict: 'clean', baseMinor: 25_000_01n }, terms)).toBe(false);
  expect(isApprovedByItself({ conflict: 'own_duplicate', baseMinor: 1n }, terms)).toBe(false);
  expect(isApprovedByItself({ conflict: 'clean', baseMinor: 1n }, { autoApproveMinor: null })).toBe(false);
});

test('what is late is approved by itself only where the programme says so, and only when it resembles nothing', () => {
  expect(isApprovedLate({ conflict: 'clean' }, 100, { lateClean: 'approve' })).toBe(true);
  expect(isApprovedLate({ conflict: 'clean' }, 80, { lateClean: 'approve' })).toBe(false);
  expect(isApprovedLate({ conflict: 'open_deal' }, 100, { lateClean: 'approve' })).toBe(false);
  expect(isApprovedLate({ conflict: 'clean' }, 100, { lateClean: 'escalate' })).toBe(false);
});
