import type { Column } from '@/components/shared/data-table-columns';
import { Money } from '@/components/shared/money';
import { Party } from '@/components/shared/party';
import { RelativeTime } from '@/components/shared/relative-time';
import { labelOf, PARTNER_TIERS, PARTNER_TYPES, type PartnerView } from '@/lib/domain/partners/vocabulary';
import { HealthWords } from './health-words';
import { PartnerStatusMark } from './partner-status-mark';

type Place = { currency: string; now: string; timeZone: string };

export function partnerColumns({ currency, now, timeZone }: Place): ReadonlyArray<Column<PartnerView>> {
  return [
    {
      key: 'partner',
      header: 'Partner',
      width: '22%',
      phone: 'title',
      cell: (partner) => <NameCell partner={partner} />,
    },
    { key: 'tier', header: 'Tier', width: '8%', from: 'lg', cell: ({ tier }) => labelOf(PARTNER_TIERS, tier) },
    {
      key: 'region',
      header: 'Region',
      width: '11%',
      from: 'lg',
      className: 'text-text-2',
      cell: ({ region }) => region,
    },
    { key: 'status', header: 'Status', width: '9%', cell: ({ status }) => <PartnerStatusMark status={status} /> },
    { key: 'people', header: 'People', width: '6%', numeric: true, from: 'xl', cell: ({ people }) => people },
    { key: 'open', header: 'Open', width: '6%', numeric: true, cell: ({ openDeals }) => openDeals },
    {
      key: 'worth',
      header: 'Worth',
      width: '8%',
      numeric: true,
      phone: 'amount',
      cell: ({ openMinor }) => <Amount minor={openMinor} currency={currency} />,
    },
    {
      key: 'won',
      header: 'Won, 12 m',
      width: '8%',
      numeric: true,
      from: 'xl',
      className: 'text-text-2',
      cell: ({ wonMinor }) => <Amount minor={wonMinor} currency={currency} />,
    },
    {
      key: 'health',
      header: 'How it goes',
      width: '22%',
      phone: 'line',
      cell: ({ health }) => (health ? <HealthWords health={health} /> : null),
    },
    {
      key: 'seen',
      header: 'Last seen',
      width: '9%',
      phone: 'end',
      className: 'text-text-2',
      cell: ({ lastSeenAt }) => (lastSeenAt ? <RelativeTime at={lastSeenAt} now={now} timeZone={timeZone} /> : '–'),
    },
  ];
}

function NameCell({ partner: { name, type } }: { partner: PartnerView }) {
  return <Party name={name} kind="company" size={24} strong detail={labelOf(PARTNER_TYPES, type)} />;
}

function Amount({ minor, currency }: { minor: string; currency: string }) {
  return minor === '0' ? '–' : <Money minor={minor} currency={currency} compact />;
}
