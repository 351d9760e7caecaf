import { FactList } from '@/components/shared/fact-list';
import type { Place } from '@/components/registrations/place';
import { countryName } from '@/lib/core/countries';
import { formatDate } from '@/lib/core/format-date';
import { formatCount } from '@/lib/core/words';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { dealTypeLabel, sourceLabel } from '@/lib/domain/registrations/vocabulary';

type WantsProps = { registration: RegistrationView; place: Pick<Place, 'locale'> };

/** The answers as they were sent. */
export function Wants({ registration, place: { locale } }: WantsProps) {
  const { problem, products, closeDate, dealType, units, competitor, incumbent, teamingPartner } = registration;
  const { nextStep, externalId, source, own } = registration;

  return (
    <FactList
      labelWidth={104}
      facts={[
        ...given('Problem', problem),
        { label: 'Product', value: products.map(({ name }) => name).join(', ') },
        ...given('Units', units === null ? null : formatCount(units, locale)),
        ...given('Discount', registration.discount === null ? null : `${registration.discount} % asked`),
        { label: 'Order by', value: formatDate(closeDate, { locale, style: 'long' }) },
        { label: 'Deal type', value: dealTypeLabel(dealType) },
        ...given('Contact', contactOf(registration)),
        { label: 'Customer', value: customerOf(registration, locale) },
        ...given('Registry no.', registration.registryNo),
        ...given('Industry', registration.industry),
        ...given('Competitor', competitor),
        ...given('Supplies today', incumbent),
        ...given('Together with', teamingPartner),
        ...given('Tender', tenderOf(registration, locale)),
        ...given('Came about', source && sourceLabel(source)),
        ...given('Next step', nextStep),
        ...given('Reference', externalId),
        ...own.flatMap(({ label, value }) => given(label, value)),
      ]}
    />
  );
}

function contactOf({ contactName, contactTitle, contactEmail, phone }: RegistrationView): string {
  return [contactName, contactTitle, contactEmail, phone].filter(Boolean).join(', ');
}

function customerOf({ website, street, postcode, city, country }: RegistrationView, locale: string): string {
  const town = [postcode, city].filter(Boolean).join(' ');
  return [website, street, town, countryName(country, locale)].filter(Boolean).join(', ');
}

function tenderOf({ tender, tenderDate }: RegistrationView, locale: string): string | null {
  if (tender === null) return null;
  if (!tender) return 'No public tender';
  return tenderDate ? `Public, published on ${formatDate(tenderDate, { locale, style: 'long' })}` : 'Public';
}

/** What could be left out has a line only where somebody said something. */
function given(label: string, value: string | null) {
  return value ? [{ label, value: <span className="whitespace-pre-line">{value}</span> }] : [];
}
