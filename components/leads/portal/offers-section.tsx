import { SectionTitle } from '@/components/shared/section-title';
import { countryName } from '@/lib/core/countries';
import type { OfferList, OfferView } from '@/lib/domain/leads/offers/schema';
import { OfferCard } from './offer-card';

type OffersSectionProps = { offers: OfferList; timeZone: string; locale: string };

/** What waits for an answer. */
export function OffersSection({ offers: { items, now }, timeZone, locale }: OffersSectionProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label="Offered to you" className="mb-7">
      <SectionTitle detail={items.length}>Offered to you</SectionTitle>
      <ul className="mt-1 grid gap-3 md:grid-cols-2">
        {items.map((offer) => (
          <OfferCard key={offer.id} offer={offer} place={placeOf(offer, locale)} now={now} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

function placeOf({ teaser: { city, country } }: OfferView, locale: string): string {
  return [city, country && countryName(country, locale)].filter(Boolean).join(', ');
}
