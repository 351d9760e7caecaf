import { expect, test } from 'vitest';
import { seededRandom } from '@/lib/core/seeded-random';
import { findLeaks } from './leak-guard';
import type { Outcome } from './table';

function history(count: number) {
  const random = seededRandom('leaks');
  const outcomes = Array.from({ length: count }, (): Outcome => (random.chance(0.4) ? 1 : 0));
  const rows = outcomes.map((won, at) => ({
    source: random.pick(['web', 'fair', 'partner']),
    size: random.integer(1, 900),
    contract: won === 1 ? `C-${random.integer(1, 5)}` : null,
    seller: won === 1 && random.chance(0.1) ? 'Ann' : null,
    revenue: won === 1 ? random.integer(1_000, 90_000) : 0,
    mood: at < count / 2 || random.chance(0.2) ? random.pick(['up', 'down']) : null,
    'Last Activity': random.pick(['mail', 'call']),
    LeadQuality: random.pick(['high', 'low']),
    'Expected close month': random.pick(['May', 'June']),
    strong: random.chance(won === 1 ? 0.75 : 0.25) ? 'yes' : 'no',
  }));
  return { columns: Object.keys(rows[0] ?? {}), rows, outcomes };
}

test('columns that were filled in after the outcome are found, each with its reason', () => {
  expect(findLeaks(history(600)).map(({ column, reason }) => [column, reason])).toEqual([
    ['contract', 'filled_by_outcome'],
    ['seller', 'filled_by_outcome'],
    ['revenue', 'gives_away'],
    ['mood', 'filled_late'],
    ['Last Activity', 'named_after'],
    ['LeadQuality', 'named_after'],
  ]);
});

test('a strong but honest column is none, nor one whose values were kept as they were known', () => {
  const found = findLeaks(history(600), ['Last Activity', 'LeadQuality']).map(({ column }) => column);
  expect(found).toEqual(['contract', 'seller', 'revenue', 'mood']);
});

test('with few rows only names speak', () => {
  expect(findLeaks(history(40)).map(({ reason }) => reason)).toEqual(['named_after', 'named_after']);
});
