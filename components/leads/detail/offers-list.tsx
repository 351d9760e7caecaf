import { RelativeTime } from '@/components/shared/relative-time';
import { SectionTitle } from '@/components/shared/section-title';
import type { OfferView } from '@/lib/domain/leads/offers/schema';
import { declineLabel, OFFER_LABELS } from '@/lib/domain/leads/offers/vocabulary';

type OffersListProps = { offers: ReadonlyArray<OfferView>; now: string; timeZone: string };

/** To whom it was held out, and what they said. */
export function OffersList({ offers, ...time }: OffersListProps) {
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="offers">
      <SectionTitle id="offers">Offers</SectionTitle>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id} className="border-t border-line py-2 first:border-t-0">
            <span className="flex justify-between gap-3">
              <b className="min-w-0 truncate">{offer.partner.name}</b>
              <span className="text-xs text-text-3">round {offer.round}</span>
            </span>
            <span className="block text-text-2">
              {OFFER_LABELS[offer.status].vendor}
              {offer.status === 'open' ? (
                <>
                  , until <RelativeTime at={offer.expiresAt} {...time} />
                </>
              ) : null}
              {offer.answeredBy ? ` by ${offer.answeredBy}` : null}
              {offer.reason ? `: ${declineLabel(offer.reason).toLowerCase()}` : null}
            </span>
            {offer.note ? <q className="block text-text-2">{offer.note}</q> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
