import { expect, test } from 'vitest';
import { rateOf, reviewWords, saysNothing, verdictOf } from './rules';

test.each(['x', 'xxx', '-', '...', 'n/a', 'N.A.', 'tbd', 'asdf', 'asdfgh', 'test', '?', 'aaaa', ' – '])(
  '“%s” says nothing',
  (value) => {
    expect(saysNothing(value)).toBe(true);
  },
);

test.each(['Petra Hallström', '50000', '4', 'ERP', 'Line 2 stops', '', '30 days net', 'https://a.example'])(
  '“%s” is an answer',
  (value) => {
    expect(saysNothing(value)).toBe(false);
  },
);

test.each([
  [{ successes: 10, n: 20 }, { successes: 40, n: 50 }, 'too_few'],
  [{ successes: 50, n: 100 }, { successes: 52, n: 100 }, 'no_difference'],
  [{ successes: 50, n: 100 }, { successes: 75, n: 100 }, 'better'],
  [{ successes: 75, n: 100 }, { successes: 50, n: 100 }, 'worse'],
] as const)('before %o, since %o: %s', (before, since, verdict) => {
  expect(verdictOf(before, since)).toBe(verdict);
});

test('the review says both shares, the days, and how sure it is', () => {
  const wentOn = { before: rateOf({ successes: 50, n: 100 }), since: rateOf({ successes: 6, n: 10 }) };
  expect(reviewWords({ wentOn, days: { before: 14, since: 9.5 }, verdict: 'too_few' })).toBe(
    '50\u00a0% of 100 went on before, 60\u00a0% of 10 since; half of them took 14 days before, 9.5 since. ' +
      'That is not enough to say whether anything moved.',
  );
});
