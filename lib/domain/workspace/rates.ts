import 'server-only';
import { catalogue } from '@/lib/core/error-catalogue';
import { convert, minorDigits } from '@/lib/core/money';
import type { Tx } from '@/lib/platform/db/client';

const rateError = catalogue('rate', {
  missing: [
    'invalid',
    'There is no exchange rate for this currency yet. Add one under Settings, or use another currency.',
  ],
});

type Amount = { minor: bigint; currency: string };

/**
 * An amount in the workspace's currency, in minor units, at the latest rate valid on that day. Half-even rounding.
 * Throws `rate.missing` for a currency without a rate.
 */
export async function toBase(tx: Tx, workspaceId: string, { minor, currency }: Amount, day: Date): Promise<bigint> {
  const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { currency: true } });
  if (currency === workspace.currency) return minor;

  const found = await tx.exchangeRate.findFirst({
    where: { workspaceId, currency, validFrom: { lte: day } },
    orderBy: { validFrom: 'desc' },
    select: { rate: true },
  });
  if (!found) throw rateError('missing', { fields: { amount: [`No rate for ${currency} yet.`] } });
  return convert(minor, minorDigits(currency), minorDigits(workspace.currency), found.rate.toString());
}
