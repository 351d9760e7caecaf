import { FilterSentence } from '@/components/shared/filter-sentence';
import { UrlFilterPart } from '@/components/shared/url-filter-part';
import { PARTNER_ORDERS, PARTNER_STATUSES, PARTNER_TIERS, PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';

/** The list's filters and its order as a sentence; each part lives in the address. */
export function PartnerFilter({ regions }: { regions: ReadonlyArray<string> }) {
  const regionOptions = regions.map((region) => ({ value: region, label: region }));

  return (
    <FilterSentence
      end={
        <>
          Sorted by <UrlFilterPart param="order" label="Order" options={PARTNER_ORDERS} neutral="needs" />
        </>
      }
    >
      Partners with <UrlFilterPart param="status" label="Status" options={any('any status', PARTNER_STATUSES)} /> in{' '}
      <UrlFilterPart param="region" label="Region" options={any('any region', regionOptions)} /> of{' '}
      <UrlFilterPart param="tier" label="Tier" options={any('any tier', PARTNER_TIERS)} /> and{' '}
      <UrlFilterPart param="type" label="Type" options={any('any type', PARTNER_TYPES)} />
    </FilterSentence>
  );
}

type Option = { value: string; label: string };

function any(label: string, options: ReadonlyArray<Option>): ReadonlyArray<Option> {
  return [{ value: '', label }, ...options];
}
