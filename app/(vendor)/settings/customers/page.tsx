import { countryOptions } from '@/components/registrations/country-options';
import { CustomersScreen } from '@/components/settings/customers/customers-screen';
import { Pager } from '@/components/shared/pager';
import { SearchField } from '@/components/shared/search-field';
import { listPartners } from '@/lib/domain/partners/queries';
import { listKnown } from '@/lib/domain/registrations/known/queries';
import { listKnown as filter } from '@/lib/domain/registrations/known/schema';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

type Props = { searchParams: Promise<SearchParams> };

export const metadata = { title: 'Known customers' };

export default async function CustomersPage({ searchParams }: Props) {
  const viewer = await vendorPage();
  const address = await searchParams;
  const asked = filter.parse(fromAddress(filter, address));
  const { items, total } = await listKnown(viewer, asked);
  const { locale } = await getWorkspace(viewer, {});
  const { partners } = await listPartners(viewer, { limit: 200 });

  return (
    <CustomersScreen
      companies={items}
      text={asked.text}
      manages={can(viewer, 'registration.save_known')}
      countries={countryOptions(locale)}
      partners={partners.map(({ id, name }) => ({ value: id, label: name }))}
      search={<SearchField label="Find a company" text={asked.text} />}
      pager={<Pager path="/settings/customers" address={address} total={total} limit={asked.limit} />}
    />
  );
}
