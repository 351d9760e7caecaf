import 'server-only';
import type { Context } from '@/lib/platform/command';
import { workspaceError } from '@/lib/domain/workspace/errors';
import { rebase } from './rules';

/** From the beginning of time as far as a pipeline is concerned: imported history finds a rate too. */
export const ALWAYS = new Date('2000-01-01');

/** Another base currency: only while no deal was counted in the old one, and with all rates turned to the new one. */
export async function changeBaseCurrency({ tx, viewer, elevate }: Context, from: string, to: string): Promise<void> {
  if ((await tx.opportunity.count()) > 0)
    throw workspaceError('currency_in_use', inCurrency('There are deals already.'));

  const rows = await tx.exchangeRate.findMany({ orderBy: { validFrom: 'asc' } });
  const latest = new Map(rows.map(({ currency, rate }) => [currency, { currency, rate: rate.toFixed() }]));
  const turned = rebase([...latest.values()], from, to);
  if (!turned.ok) throw workspaceError('currency_without_rate', inCurrency(`No rate for ${to} yet.`));

  // People add rates and never remove one; here the old ones would be read in the wrong currency.
  const { workspaceId } = viewer;
  await elevate(async () => {
    await tx.exchangeRate.deleteMany({ where: { workspaceId } });
    await tx.exchangeRate.createMany({
      data: turned.value.map((rate) => ({ ...rate, workspaceId, validFrom: ALWAYS })),
    });
  });
}

function inCurrency(message: string) {
  return { fields: { currency: [message] } };
}
