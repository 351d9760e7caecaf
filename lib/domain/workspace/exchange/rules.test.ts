import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOf, rebase } from './rules';

test('changing from euro to dollar turns every rate by the dollar’s', () => {
  const rates = [
    { currency: 'USD', rate: '0.8' },
    { currency: 'GBP', rate: '1.2' },
  ];
  expect(rebase(rates, 'EUR', 'USD')).toEqual({
    ok: true,
    value: [
      { currency: 'GBP', rate: '1.5' },
      { currency: 'EUR', rate: '1.25' },
    ],
  });
});

test('a base without a rate is refused', () => {
  expect(rebase([{ currency: 'USD', rate: '0.8' }], 'EUR', 'GBP')).toMatchObject({ ok: false, reason: 'no_rate' });
});

test('there and back comes out where it began, to six digits', () => {
  const rate = fc.integer({ min: 1_000, max: 100_000_000 }).map((n) => String(n / 10_000));
  fc.assert(
    fc.property(rate, rate, (usd, gbp) => {
      const there = rebase(
        [
          { currency: 'USD', rate: usd },
          { currency: 'GBP', rate: gbp },
        ],
        'EUR',
        'USD',
      );
      const back = there.ok ? rebase(there.value, 'USD', 'EUR') : there;
      const found = back.ok ? back.value.find(({ currency }) => currency === 'GBP') : undefined;
      expect(Math.abs(Number(found?.rate) / Number(gbp) - 1)).toBeLessThan(1e-3);
    }),
  );
});

test('of each currency the rate that has begun last holds', () => {
  const rates = [
    { currency: 'USD', validFrom: '2027-01-01' },
    { currency: 'USD', validFrom: '2026-05-01' },
    { currency: 'USD', validFrom: '2000-01-01' },
    { currency: 'GBP', validFrom: '2030-01-01' },
  ];
  expect(latestOf(rates, '2026-11-23')).toEqual([{ currency: 'USD', validFrom: '2026-05-01' }]);
});
