import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_RECORD } from '@/lib/domain/playbooks/vocabulary';
import { recordWords, signed, verdictWords } from './record-words';
import { judge } from './verdict';

const record = (usedWon: number, usedClosed: number, otherWon: number, otherClosed: number) => ({
  ...NO_RECORD,
  offered: usedClosed + otherClosed,
  used: usedClosed,
  usedClosed,
  usedWon,
  otherClosed,
  otherWon,
});

test('few cases say nothing, however far apart they are', () => {
  expect(judge(record(9, 9, 0, 40))).toEqual({ kind: 'too_few' });
  expect(judge(NO_RECORD)).toEqual({ kind: 'too_few' });
  expect(verdictWords(record(9, 9, 0, 40))).toMatch(/^Not enough data/);
});

test('a difference counts only when its whole interval lies on one side', () => {
  expect(judge(record(24, 41, 14, 33))).toMatchObject({ kind: 'unclear' });
  expect(judge(record(40, 41, 5, 33))).toMatchObject({ kind: 'more' });
  expect(judge(record(5, 33, 40, 41))).toMatchObject({ kind: 'less' });
});

test('the words give the numbers with their base, and claim no cause', () => {
  expect(recordWords(record(24, 41, 14, 33))).toBe(
    'Offered in 74 deals, used in 41: 24 of 41 closed ones were won, 14 of 33 of the others.',
  );
  expect(verdictWords(record(24, 41, 14, 33))).toBe(
    'Difference 16 points, interval −6 to +37: not enough data to say.',
  );
  expect(verdictWords(record(40, 41, 5, 33))).toMatch(/which need not be because of it/);
  expect(recordWords(NO_RECORD)).toBe('Not offered yet.');
  expect(recordWords({ ...NO_RECORD, offered: 1 })).toBe('Offered in 1 deal, used in 0; none of them is closed yet.');
});

test('exchanging the two sides turns the answer round', () => {
  const count = fc.integer({ min: 10, max: 60 });
  fc.assert(
    fc.property(
      count,
      count,
      fc.float({ min: 0, max: 1, noNaN: true }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      (n, m, p, q) => {
        const [won, others] = [Math.floor(n * p), Math.floor(m * q)];
        const one = judge(record(won, n, others, m));
        const other = judge(record(others, m, won, n));
        const turned = { more: 'less', less: 'more', unclear: 'unclear', too_few: 'too_few' } as const;
        expect(other.kind).toBe(turned[one.kind]);
      },
    ),
  );
});

test.each([
  [0.001, '0'],
  [-0.07, '−7'],
  [0.39, '+39'],
])('%s is written as %s points', (share, words) => {
  expect(signed(share)).toBe(words);
});
