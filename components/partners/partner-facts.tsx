import type { PageFact } from '@/components/shared/page-header';
import { Money } from '@/components/shared/money';
import type { PartnerList } from '@/lib/domain/partners/vocabulary';

/** The numbers beside the title, of all partners. */
export function partnerFacts({ summary, currency }: PartnerList): ReadonlyArray<PageFact> {
  const { active, applicants, openDeals, openMinor } = summary;
  return [
    { value: active, label: 'active' },
    ...(applicants > 0 ? [{ value: applicants, label: applicants === 1 ? 'applicant' : 'applicants' }] : []),
    { value: openDeals, label: openDeals === 1 ? 'open deal' : 'open deals' },
    { value: <Money minor={openMinor} currency={currency} compact />, label: '' },
  ];
}
