import { divideHalfEven } from '@/lib/core/money';
import { ok, refuse, type Result } from '@/lib/core/result';

const DIGITS = 8;
const ONE = 10n ** BigInt(DIGITS);

export type Rate = { currency: string; rate: string };

/**
 * Rates for another base currency: each old rate divided by the new base's, the old base's being one over it. Decimals of
 * eight places, half-even. Refused when the new base has no rate yet.
 */
export function rebase(rates: ReadonlyArray<Rate>, from: string, to: string): Result<ReadonlyArray<Rate>, 'no_rate'> {
  const pivot = rates.find(({ currency }) => currency === to);
  if (!pivot) return refuse('no_rate');

  const others = rates.filter(({ currency }) => currency !== to);
  const all = [...others, { currency: from, rate: '1' }];
  return ok(all.map(({ currency, rate }) => ({ currency, rate: quotient(rate, pivot.rate) })));
}

/** Of each currency the rate that holds on this day: the latest that has begun. Currencies in their given order. */
export function latestOf<Dated extends { currency: string; validFrom: string }>(
  rates: ReadonlyArray<Dated>,
  day: string,
): ReadonlyArray<Dated> {
  const latest = new Map<string, Dated>();
  for (const rate of rates) {
    const known = latest.get(rate.currency);
    const hasBegun = rate.validFrom <= day;
    if (hasBegun && (!known || rate.validFrom > known.validFrom)) latest.set(rate.currency, rate);
  }
  return [...latest.values()];
}

function quotient(dividend: string, divisor: string): string {
  const scaled = divideHalfEven(scale(dividend) * ONE, scale(divisor));
  // A rate of zero would make amounts vanish: the smallest that can be kept stands for anything smaller.
  return unscale(scaled === 0n ? 1n : scaled);
}

/** "1.08" as a whole number of hundred-millionths. */
function scale(decimal: string): bigint {
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(whole) * ONE + BigInt(part.slice(0, DIGITS).padEnd(DIGITS, '0'));
}

function unscale(value: bigint): string {
  const digits = value.toString().padStart(DIGITS + 1, '0');
  const [whole, part] = [digits.slice(0, -DIGITS), digits.slice(-DIGITS).replace(/0+$/, '')];
  return part === '' ? whole : `${whole}.${part}`;
}
