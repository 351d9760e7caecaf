import type { Column } from '@/components/shared/data-table-columns';
import { RelativeTime } from '@/components/shared/relative-time';
import { Chance } from '@/components/leads/chance';
import { LeadStatusBadge } from '@/components/leads/lead-status-badge';
import { plural } from '@/lib/core/words';
import type { LeadSummary } from '@/lib/domain/leads/schema';
import { closeReasonLabel } from '@/lib/domain/leads/vocabulary';

type Place = { now: string; timeZone: string; locale: string };
type Audience = 'vendor' | 'partner';

/** Nearly the same on both sides: only the vendor needs to be told whose each is. */
export function leadColumns(audience: Audience, place: Place): ReadonlyArray<Column<LeadSummary>> {
  return [
    { key: 'company', header: 'Company', width: '19%', phone: 'title', cell: ({ company }) => company },
    {
      key: 'contact',
      header: 'Contact',
      width: '15%',
      from: '2xl',
      className: 'text-text-2',
      cell: ({ contactName }) => contactName,
    },
    {
      key: 'source',
      header: 'Source',
      width: '12%',
      from: 'lg',
      className: 'text-text-2',
      cell: ({ source }) => source,
    },
    {
      key: 'status',
      header: 'Status',
      width: '136px',
      phone: 'end',
      cell: ({ status }) => <LeadStatusBadge status={status} audience={audience} />,
    },
    {
      key: 'follows',
      header: 'What follows',
      phone: 'below',
      className: 'text-text-2',
      cell: (lead) => <Follows lead={lead} place={place} />,
    },
    ...(audience === 'vendor' ? [partner] : []),
    {
      key: 'received',
      header: 'Came in',
      width: '136px',
      phone: 'line',
      className: 'text-text-2',
      cell: ({ receivedAt }) => <RelativeTime at={receivedAt} {...place} />,
    },
    {
      key: 'chance',
      header: 'Chance',
      numeric: true,
      width: '116px',
      phone: 'amount',
      cell: ({ chance }) => <Chance chance={chance} />,
    },
  ];
}

const partner: Column<LeadSummary> = {
  key: 'partner',
  header: 'Partner',
  width: '14%',
  from: 'lg',
  className: 'text-text-2',
  cell: ({ partner: own }) => own?.name ?? '–',
};

function Follows({ lead, place }: { lead: LeadSummary; place: Place }) {
  const { status, openOffers, contactedAt, contactDueAt, wakeOn, closeReason } = lead;
  switch (status) {
    case 'new':
      return <>give it to a partner</>;
    case 'offered':
      return <>{plural(openOffers, 'partner is', 'partners are')} asked</>;
    case 'working':
      return contactedAt ? <>in talks</> : <DueContact dueAt={contactDueAt} place={place} />;
    case 'nurture':
      return <>comes back on {wakeOn}</>;
    case 'converted':
      return <>became a deal</>;
    case 'junk':
    case 'lost':
      return <>{closeReasonLabel(closeReason ?? '').toLowerCase()}</>;
  }
}

function DueContact({ dueAt, place }: { dueAt: string | null; place: Place }) {
  if (dueAt === null) return <>get in touch</>;
  const isLate = dueAt <= place.now;
  return (
    <span className={isLate ? 'text-bad-text' : ''}>
      {isLate ? 'nobody called, due ' : 'call '}
      <RelativeTime at={dueAt} {...place} />
    </span>
  );
}
