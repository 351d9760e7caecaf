import 'server-only';
import { convert, minorDigits } from '@/lib/core/money';
import type { Tx } from '@/lib/platform/db/client';

type Rate = { validFrom: Date; rate: string };

/**
 * Converts amounts into the workspace's currency at the rate of their day, for many amounts at once. An amount older than
 * the oldest rate takes that one: history often begins before the rates do. null for a currency without any rate.
 */
export async function ratesTable(
  tx: Tx,
  base: string,
): Promise<(minor: bigint, currency: string, day: Date) => bigint | null> {
  const rows = await tx.exchangeRate.findMany({ orderBy: { validFrom: 'asc' } });
  const byCurrency = new Map<string, Array<Rate>>();
  for (const { currency, validFrom, rate } of rows) {
    const list = byCurrency.get(currency) ?? [];
    byCurrency.set(currency, [...list, { validFrom, rate: rate.toString() }]);
  }

  return (minor, currency, day) => {
    if (currency === base) return minor;
    const rates = byCurrency.get(currency) ?? [];
    const found = rates.findLast(({ validFrom }) => validFrom <= day) ?? rates[0];
    return found ? convert(minor, minorDigits(currency), minorDigits(base), found.rate) : null;
  };
}
