import { expect, test } from 'vitest';
import type { RowOrder } from '@/lib/domain/imports/vocabulary';
import { rowSequence } from './row-sequence';

/** "a03 Demo": case, day, stage; no stage for a row whose stage is not known. */
function problems(order: RowOrder, ...rows: ReadonlyArray<string>) {
  const place = rowSequence(order);
  return rows.map((row, at) => {
    const [step = '', stageName = null] = row.split(' ');
    return place({
      caseName: step.slice(0, 1),
      line: at + 2,
      enteredAt: new Date(`2026-01-${step.slice(1)}`),
      stageName,
    });
  });
}

test('each row knows the line on which its case began', () => {
  expect(problems('any', 'a01 X', 'b01 X', 'a02 Y').map(({ caseLine }) => caseLine)).toEqual([2, 3, 2]);
});

test('a date before the row above is a slip, and the next row is held against the good one', () => {
  expect(problems('oldest_first', 'a05 X', 'a03 Y', 'a05 Z', 'b01 X').map(({ problem }) => problem)).toEqual([
    null,
    'Before the row above',
    null,
    null,
  ]);
});

test('a row whose stage is not known still has its date', () => {
  expect(problems('oldest_first', 'a19', 'a18 Y')[1]?.problem).toBe('Before the row above');
});

test('in a file that goes backwards it is the other way round', () => {
  expect(problems('newest_first', 'a05 X', 'a03 Y', 'a04 Z').map(({ problem }) => problem)).toEqual([
    null,
    null,
    'After the row above, though the file goes backwards',
  ]);
});

test('a file without an order has no rows out of order', () => {
  expect(problems('any', 'a05 X', 'a03 Y', 'a04 Z').every(({ problem }) => problem === null)).toBe(true);
});

test('the same change twice in a row is one too many', () => {
  expect(problems('oldest_first', 'a01 X', 'a01 X', 'a01 Y', 'a01 X').map(({ problem }) => problem)).toEqual([
    null,
    'The same as row 2',
    null,
    null,
  ]);
});
