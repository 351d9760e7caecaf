import { formatMoney } from '@/lib/core/money';
import { share } from '@/lib/core/statistics';
import { formatPercent, plural } from '@/lib/core/words';
import type { Stat } from '@/components/shared/stat-strip';
import type { PartnerView } from '@/lib/domain/partners/vocabulary';

/** A partner's figures, each with its base. Under five closed deals a rate says nothing. */
export function partnerStats(partner: PartnerView, currency: string): ReadonlyArray<Stat> {
  const { wonDeals, wonMinor, lostDeals, openDeals, openMinor, waiting, people } = partner;
  const closed = wonDeals + lostDeals;
  const rate = closed >= 5 ? share(wonDeals, closed) : null;
  const money = (minor: string) => formatMoney(BigInt(minor), currency, { compact: true });

  return [
    { label: 'Won, 12 months', value: money(wonMinor), detail: plural(wonDeals, 'deal', 'deals') },
    { label: 'Open now', value: money(openMinor), detail: plural(openDeals, 'deal', 'deals') },
    {
      label: 'Win rate, 12 months',
      value: rate === null ? '–' : formatPercent(rate),
      detail:
        rate === null ? `${plural(closed, 'deal', 'deals')} closed: too few to say` : `${wonDeals} of ${closed} closed`,
    },
    {
      label: 'Registrations',
      value: waiting,
      detail: waiting === 1 ? 'waits for you' : 'wait for you',
      href: '/registrations',
      ...(waiting > 0 && { tone: 'warn' as const }),
    },
    { label: 'People', value: people, detail: 'can sign in' },
  ];
}
