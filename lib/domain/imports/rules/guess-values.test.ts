import { expect, test } from 'vitest';
import { guessKind } from './guess-kinds';
import { guessOrder } from './guess-order';
import { guessTimeFormat } from './guess-time-format';
import { matchStage } from './match-stage';

test('one bad date does not hide the format of the others', () => {
  expect(guessTimeFormat(['23.10.2026', '31.11.2026', '01.02.2026'])).toMatchObject({ format: 'DD.MM.YYYY' });
});

test('days that fit both ways are asked for', () => {
  expect(guessTimeFormat(['03/04/2026', '05/06/2026'])).toEqual({ format: null, share: 1 });
  expect(guessTimeFormat(['03/04/2026', '25/06/2026'])).toMatchObject({ format: 'DD/MM/YYYY' });
});

test('no dates, no format', () => {
  expect(guessTimeFormat([])).toEqual({ format: null, share: 0 });
  expect(guessTimeFormat(['Angebot', 'Demo'])).toEqual({ format: null, share: 0 });
});

function order(...steps: ReadonlyArray<string>) {
  const samples = steps.map((step) => ({ caseName: step.slice(0, 1), time: `2026-01-${step.slice(1)}` }));
  return guessOrder(samples, 'iso');
}

test('the order of a file is that of the rows of each case', () => {
  expect(order('a01', 'a02', 'b01', 'b03')).toBe('oldest_first');
  expect(order('a09', 'a08', 'b20', 'b03')).toBe('newest_first');
  expect(order('a09', 'a08', 'b02', 'b03')).toBe('any');
  expect(order('a09', 'b08', 'c02')).toBe('oldest_first');
});

test('one row out of order is a mistake and no other order', () => {
  const days = Array.from({ length: 12 }, (_, at) => `a${String(at + 10)}`);
  expect(order(...days, 'a05')).toBe('oldest_first');
});

const STAGES = [
  { key: 'prospect', name: 'Prospect', kind: 'open' },
  { key: 'qualified', name: 'Qualified', kind: 'open' },
  { key: 'solution_demo', name: 'Solution demo', kind: 'open' },
  { key: 'proposal', name: 'Proposal', kind: 'open' },
  { key: 'negotiation', name: 'Negotiation', kind: 'open' },
  { key: 'ordered', name: 'Order received', kind: 'won' },
  { key: 'lost', name: 'Lost', kind: 'lost' },
] as const;

test.each([
  ['Proposal', 'proposal'],
  ['solution_demo', 'solution_demo'],
  ['04 Angebot', 'proposal'],
  ['03 Demo/Test', 'solution_demo'],
  ['02 Qualifiziert', 'qualified'],
  ['05 Verhandlung', 'negotiation'],
  ['Closed Won', 'ordered'],
  ['Closed - Lost', 'lost'],
  ['Ruht', null],
  ['', null],
])('“%s” means %s', (name, key) => {
  expect(matchStage(name, STAGES)?.key ?? null).toBe(key);
});

test('a name that fits two stages is asked for', () => {
  const twins = [
    { key: 'a', name: 'First demo', kind: 'open' },
    { key: 'b', name: 'Second demo', kind: 'open' },
  ] as const;
  expect(matchStage('Demo', twins)).toBeNull();
});

test.each([
  [{ name: 'DECLINED', rows: 10, ends: 10 }, 'lost'],
  [{ name: 'Deal_lost', rows: 10, ends: 1 }, 'lost'],
  [{ name: 'Closed won', rows: 10, ends: 0 }, 'won'],
  [{ name: 'ACTIVATED', rows: 2246, ends: 1122 }, 'won'],
  [{ name: 'APPROVED', rows: 2246, ends: 337 }, 'open'],
  [{ name: 'REGISTERED', rows: 2246, ends: 787 }, 'open'],
  [{ name: 'Proposal', rows: 10, ends: 9 }, 'open'],
] as const)('%o is %s', (stage, kind) => {
  expect(guessKind(stage)).toBe(kind);
});
