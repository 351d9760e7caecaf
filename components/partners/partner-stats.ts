import { formatMoney } from '@/lib/core/money';
import { share } from '@/lib/core/statistics';
import { formatCount, formatPercent, plural } from '@/lib/core/words';
import type { Stat } from '@/components/shared/stat-strip';
import type { PartnerView } from '@/lib/domain/partners/vocabulary';
import { ENOUGH_CLOSED } from './enough-closed';

type Counted = { currency: string; /** Open deals that are past their stage's maximum. */ stuck: number };

/** A partner's figures, each with its base. */
export function partnerStats(partner: PartnerView, { currency, stuck }: Counted): ReadonlyArray<Stat> {
  const { wonDeals, wonMinor, openDeals, openMinor, people } = partner;
  const money = (minor: string) => formatMoney(BigInt(minor), currency, { compact: true });

  return [
    { label: 'Won, 12 months', value: money(wonMinor), detail: plural(wonDeals, 'deal', 'deals') },
    { label: 'Open now', value: money(openMinor), detail: plural(openDeals, 'deal', 'deals') },
    winRate(partner),
    {
      label: 'Past their stage’s time',
      value: formatCount(stuck),
      detail: `of ${plural(openDeals, 'open deal', 'open deals')}`,
      ...(stuck > 0 && { tone: 'bad' as const }),
    },
    registrations(partner),
    { label: 'People', value: formatCount(people), detail: people === 0 ? 'nobody can sign in' : 'can sign in' },
  ];
}

function winRate({ wonDeals, lostDeals }: PartnerView): Stat {
  const label = 'Win rate, 12 months';
  const closed = wonDeals + lostDeals;
  if (closed < ENOUGH_CLOSED)
    return { label, value: '–', detail: `${plural(closed, 'deal', 'deals')} closed: too few to say` };

  const rate = share(wonDeals, closed) ?? 0;
  return { label, value: formatPercent(rate), detail: `${formatCount(wonDeals)} of ${formatCount(closed)} closed` };
}

function registrations({ registrations: sent, approved, waiting }: PartnerView): Stat {
  return {
    label: 'Registrations, 12 months',
    value: formatCount(sent),
    detail: `${formatCount(approved)} approved${waiting > 0 ? `, ${formatCount(waiting)} to decide` : ''}`,
    href: '/registrations',
    ...(waiting > 0 && { tone: 'warn' as const }),
  };
}
