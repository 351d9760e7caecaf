import Link from 'next/link';
import { share } from '@/lib/core/statistics';
import { formatPercent } from '@/lib/core/words';
import type { Health, PartnerView } from '@/lib/domain/partners/vocabulary';
import { ENOUGH_CLOSED } from './enough-closed';

type Closed = { wonDeals: number; lostDeals: number };
type PartnerVerdictProps = { partner: PartnerView; health: Health; all: Closed };

/** How this one does, before any figure: in a sentence with its reason, then against all partners. */
export function PartnerVerdict({ partner, health, all }: PartnerVerdictProps) {
  const { words, reason } = health;
  const sentence = `${words}: ${reason}.`;

  return (
    <p className="my-3.5 max-w-[860px] text-base text-text-2">
      <b className="text-text">
        {partner.waiting > 0 ? (
          <Link href="/registrations" className="link-quiet">
            {sentence}
          </Link>
        ) : (
          sentence
        )}
      </b>{' '}
      {comparison(partner, all)}
    </p>
  );
}

function comparison(own: Closed, all: Closed): string {
  const [rate, usual] = [rateOf(own), rateOf(all)];
  if (rate === null || usual === null) return '';
  return `It wins ${formatPercent(rate)} of its deals, all partners together ${formatPercent(usual)}.`;
}

function rateOf({ wonDeals, lostDeals }: Closed): number | null {
  const closed = wonDeals + lostDeals;
  return closed < ENOUGH_CLOSED ? null : share(wonDeals, closed);
}
