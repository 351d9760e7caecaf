import 'server-only';
import { command } from '@/lib/platform/command';
import { exchangeError } from './errors';
import { rateSet } from './events';
import { rateSchema, setRateSchema } from './schema';

const YEAR_MS = 366 * 86_400_000;

export const setRate = command('workspace.set_rate', {
  summary:
    'Sets an exchange rate from a day on. Amounts entered from then on use it; those entered before keep theirs.',
  input: setRateSchema,
  output: rateSchema,
  run: async ({ tx, viewer, now, record }, { currency, rate, validFrom }) => {
    const { workspaceId } = viewer;
    const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { currency: true } });
    if (currency === workspace.currency)
      throw exchangeError('of_base', { fields: { currency: ['This is the base.'] } });

    const day = new Date(`${validFrom}T00:00:00Z`);
    if (day.getTime() > now.getTime() + YEAR_MS) {
      throw exchangeError('too_far_ahead', { fields: { validFrom: ['Choose a day within the next year.'] } });
    }
    const key = { workspaceId, currency, validFrom: day };
    await tx.exchangeRate.upsert({
      where: { workspaceId_currency_validFrom: key },
      create: { ...key, rate },
      update: { rate },
    });
    await record(rateSet, { id: workspaceId, partnerId: null }, { currency, rate, validFrom });
    return { currency, rate, validFrom };
  },
});
