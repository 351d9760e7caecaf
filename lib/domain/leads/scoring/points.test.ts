import { expect, test } from 'vitest';
import { DEFAULT_POINTS, pointsOf } from './points';

const NOW = new Date('2026-11-27T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

test('fit counts what a lead is, and every point says why', () => {
  const known = { mail: 'company', phone: 'given', title: 'leading', employees: 200, needWords: 3, productLine: null };
  const { fit, intent, total, parts } = pointsOf(DEFAULT_POINTS, { known, touches: [] }, NOW);
  expect({ fit, intent, total }).toEqual({ fit: 35, intent: 0, total: 35 });
  expect(parts.map(({ label }) => label)).toEqual([
    'E-mail address is company',
    'Phone number is given',
    'Job title is leading',
    'Employees is at least 50',
  ]);
});

test('interest halves with each half-life, and touches in the future count as now', () => {
  const touches = [
    { kind: 'meeting', at: daysAgo(14) },
    { kind: 'visit', at: daysAgo(-3) },
    { kind: 'dance', at: NOW },
  ];
  const { intent, parts } = pointsOf(DEFAULT_POINTS, { known: {}, touches }, NOW);
  expect(intent).toBe(14.5);
  expect(parts).toEqual([
    { label: 'Looked at the website', points: 2 },
    { label: 'Met us', points: 12.5 },
  ]);
});

test('what is missing is not at least anything, and is not what it is not', () => {
  const model = {
    ...DEFAULT_POINTS,
    fit: [
      { column: 'employees', operator: 'at_most' as const, value: '50', points: 3 },
      { column: 'country', operator: 'is_not' as const, value: 'DE', points: 4 },
    ],
  };
  expect(pointsOf(model, { known: {}, touches: [] }, NOW).fit).toBe(4);
  expect(pointsOf(model, { known: { employees: 12, country: 'de' }, touches: [] }, NOW).fit).toBe(3);
});
