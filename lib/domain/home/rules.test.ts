import { expect, test } from 'vitest';
import { byUrgency, pushReason } from './rules';

const today = '2026-11-23';
const calm = {
  days: 3,
  maxDays: 21,
  nextStep: 'Demo',
  nextStepDue: '2026-11-30',
  protectedUntil: '2027-02-01T00:00:00.000Z',
};

test('a deal with a step ahead, in good time, needs nobody', () => {
  expect(pushReason(calm, today)).toBeNull();
});

test.each([
  ['step_late', { nextStepDue: '2026-11-20' }],
  ['protection_ends', { protectedUntil: '2026-11-30T00:00:00.000Z' }],
  ['over_maximum', { days: 22 }],
  ['step_today', { nextStepDue: today }],
  ['no_step', { nextStep: null, nextStepDue: null }],
] as const)('it needs a push for %s', (reason, change) => {
  expect(pushReason({ ...calm, ...change }, today)).toBe(reason);
});

test('a protection that has already ended is no deadline any more', () => {
  expect(pushReason({ ...calm, protectedUntil: '2026-11-01T00:00:00.000Z' }, today)).toBeNull();
});

test('a stay as long as the maximum is not beyond it', () => {
  expect(pushReason({ ...calm, days: 21 }, today)).toBeNull();
});

test('what is late comes before what is slow, and the slowest first', () => {
  const deals = [
    { ...calm, reason: 'over_maximum', days: 30 },
    { ...calm, reason: 'step_late', days: 2 },
    { ...calm, reason: 'over_maximum', days: 50 },
  ] as const;

  expect(deals.toSorted(byUrgency).map(({ reason, days }) => `${reason} ${days}`)).toEqual([
    'step_late 2',
    'over_maximum 50',
    'over_maximum 30',
  ]);
});

test('of late steps the latest comes first, of protections the one that ends first', () => {
  const deals = [
    { ...calm, reason: 'protection_ends', protectedUntil: '2026-12-02T00:00:00.000Z' },
    { ...calm, reason: 'step_late', nextStepDue: '2026-11-20', days: 40 },
    { ...calm, reason: 'protection_ends', protectedUntil: '2026-11-25T00:00:00.000Z' },
    { ...calm, reason: 'step_late', nextStepDue: '2026-11-12', days: 2 },
  ] as const;

  expect(deals.toSorted(byUrgency)).toEqual([deals[3], deals[1], deals[2], deals[0]]);
});
