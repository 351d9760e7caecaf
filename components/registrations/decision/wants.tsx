import { FactList } from '@/components/shared/fact-list';
import type { Place } from '@/components/registrations/place';
import { countryName } from '@/lib/core/countries';
import { formatDate } from '@/lib/core/format-date';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { dealTypeLabel } from '@/lib/domain/registrations/vocabulary';

type WantsProps = { registration: RegistrationView; place: Pick<Place, 'locale'> };

/** The answers as they were sent. */
export function Wants({ registration, place: { locale } }: WantsProps) {
  const { problem, products, closeDate, dealType, contactName, contactEmail, website, city, country } = registration;
  const { competitor, nextStep, externalId } = registration;

  return (
    <FactList
      labelWidth={104}
      facts={[
        { label: 'Problem', value: <span className="whitespace-pre-line">{problem}</span> },
        { label: 'Product', value: products.map(({ name }) => name).join(', ') },
        { label: 'Order by', value: formatDate(closeDate, { locale, style: 'long' }) },
        { label: 'Deal type', value: dealTypeLabel(dealType) },
        { label: 'Contact', value: `${contactName}, ${contactEmail}` },
        { label: 'Customer', value: [website, city, countryName(country, locale)].filter(Boolean).join(', ') },
        ...given('Competitor', competitor),
        ...given('Next step', nextStep),
        ...given('Reference', externalId),
      ]}
    />
  );
}

/** What could be left out has a line only where somebody said something. */
function given(label: string, value: string | null) {
  return value ? [{ label, value }] : [];
}
