import { currencyOptions } from '@/components/settings/currency-options';
import { Rates } from '@/components/settings/rates';
import { calendarDateIn } from '@/lib/core/time-zone';
import { listRates } from '@/lib/domain/workspace/exchange/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Currencies' };

export default async function CurrencySettingsPage() {
  const viewer = await vendorPage();
  const { currency, timeZone } = await getWorkspace(viewer, {});

  return (
    <Rates
      base={currency}
      rates={await listRates(viewer, {})}
      currencies={currencyOptions()}
      today={calendarDateIn(timeZone, new Date())}
      manages={can(viewer, 'workspace.set_rate')}
    />
  );
}
