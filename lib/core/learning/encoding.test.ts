import { expect, test } from 'vitest';
import { encode, featuresOf, fitEncoding } from './encoding';
import type { Row } from './table';

const NUMBERED = Array.from({ length: 100 }, (_unused, at) => at);

test('numbers are cut to where almost all of them lie, and a second feature says when one is missing', () => {
  const rows: ReadonlyArray<Row> = NUMBERED.map((at) => ({ employees: at === 50 ? 1_000_000 : (at * 37) % 100 }));
  const encoding = fitEncoding({ columns: ['employees'], rows: [...rows, { employees: null }] });
  expect(featuresOf(encoding)).toEqual([
    { column: 'employees', value: null },
    { column: 'employees', value: '' },
  ]);
  const [high = 0, missing] = encode(encoding, { employees: 5_000_000 });
  expect(high).toBeLessThan(1_000_000);
  expect(missing).toBe(0);
  expect(encode(encoding, {})[1]).toBe(1);
});

test('frequent values have a feature each, all others one together, and what was never seen is one of the others', () => {
  const often = NUMBERED.slice(0, 95).map((at) => ({ source: at < 60 ? 'web' : 'fair' }));
  const rows = [...often, ...NUMBERED.slice(95).map((at) => ({ source: `rare ${at}` }))];
  const encoding = fitEncoding({ columns: ['source'], rows });
  expect(featuresOf(encoding).map(({ value }) => value)).toEqual(['web', 'fair', null]);
  expect(encode(encoding, { source: 'fair' })).toEqual([0, 1, 0]);
  expect(encode(encoding, { source: 'a place nobody knows' })).toEqual([0, 0, 1]);
});

test('columns that tell nothing apart are left out, and it is said why', () => {
  const rows = NUMBERED.map((at) => ({ id: `lead-${at}`, number: 7_000 + at, same: 'yes', none: null, kind: at % 2 }));
  const { unused, codes } = fitEncoding({ columns: ['id', 'number', 'same', 'none', 'kind'], rows });
  expect(codes.map(({ column }) => column)).toEqual(['kind']);
  expect(unused).toEqual([
    { column: 'id', reason: 'all_different' },
    { column: 'number', reason: 'counter' },
    { column: 'same', reason: 'constant' },
    { column: 'none', reason: 'empty' },
  ]);
});

test('of a million different values the most frequent forty stay', () => {
  const rows = Array.from({ length: 20_000 }, (_unused, at) => ({
    word: at % 2 === 0 ? `w${(at / 2) % 60}` : `once ${at}`,
  }));
  expect(featuresOf(fitEncoding({ columns: ['word'], rows }))).toHaveLength(41);
});
