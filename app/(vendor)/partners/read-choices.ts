import type { PartnerChoices } from '@/components/partners/partner-fields';
import { COUNTRIES, countryName } from '@/lib/core/countries';
import { listPartners } from '@/lib/domain/partners/queries';
import { listUsers } from '@/lib/domain/workspace/people/queries';
import type { VendorViewer } from '@/lib/platform/viewer';

/** What the form offers to choose from. */
export async function readChoices(viewer: VendorViewer): Promise<PartnerChoices> {
  const { people } = await listUsers(viewer, {});
  const { partners, regions } = await listPartners(viewer, { order: 'name', limit: 500 });
  const managers = people.filter(({ status, role }) => status === 'active' && role !== 'executive');

  return {
    countries: COUNTRIES.map((code) => ({ value: code, label: countryName(code) })).toSorted((one, other) =>
      one.label.localeCompare(other.label, 'en'),
    ),
    managers: managers.map(({ id, name }) => ({ value: id, label: name })),
    distributors: partners
      .filter(({ type }) => type === 'distributor')
      .map(({ id, name }) => ({ value: id, label: name })),
    regions,
    managerId: viewer.userId,
  };
}
