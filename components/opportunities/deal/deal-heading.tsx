import { Flag, ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { PipelineKind } from '@/components/opportunities/pipeline-paths';
import { PresentPeople } from '@/components/opportunities/presence/present-people';
import { Money } from '@/components/shared/money';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { formatDate } from '@/lib/core/format-date';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';

type DealHeadingProps = { deal: Deal; kind: PipelineKind; action: ReactNode };

export function DealHeading({ deal, kind, action }: DealHeadingProps) {
  return (
    <div>
      <div className="flex items-center gap-3">
        <h1 className="min-w-0 text-xl font-semibold tracking-tight wrap-anywhere">{deal.title}</h1>
        <DealBadge deal={deal} />
        {deal.flaggedAt ? (
          <Badge tone="bad">
            <Flag aria-hidden /> Flagged {formatDate(new Date(deal.flaggedAt))}
          </Badge>
        ) : null}
        <PresentPeople dealId={deal.id} />
        <div className="ml-auto max-md:hidden">{action}</div>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-text-2">
        <b className="text-text">
          <Money minor={deal.amountMinor} currency={deal.currency} />
        </b>
        <Ending deal={deal} />
        <span className="flex items-center gap-1.5">
          <Avatar name={deal.partner.name} kind="company" size={16} />
          {kind === 'vendor' ? (
            <Link href={`/partners/${deal.partner.id}`} className="link-quiet">
              {deal.partner.name}
            </Link>
          ) : (
            deal.partner.name
          )}
        </span>
        <span>
          D-{deal.number} ·{' '}
          <Link
            href={kind === 'vendor' ? `/process/${deal.process.id}/guide` : `/portal/guide/${deal.process.id}`}
            className="link-quiet"
          >
            {deal.process.name}
          </Link>{' '}
          v{deal.process.version}
        </span>
      </p>
    </div>
  );
}

function DealBadge({ deal: { stageKind, protectedUntil, now } }: { deal: Deal }) {
  if (stageKind === 'won') return <Badge tone="ok">Won</Badge>;
  if (stageKind === 'lost') return <Badge tone="neutral">Lost</Badge>;
  if (!protectedUntil || protectedUntil <= now) return null;
  return (
    <Badge tone="neutral">
      <ShieldCheck aria-hidden /> Protected until {formatDate(new Date(protectedUntil))}
    </Badge>
  );
}

function Ending({ deal: { closedAt, closeDate, stageKind } }: { deal: Deal }) {
  if (closedAt) {
    return (
      <span>
        {stageKind} on <b className="text-text">{formatDate(new Date(closedAt), { style: 'long' })}</b>
      </span>
    );
  }
  if (!closeDate) return null;
  return (
    <span>
      closes <b className="text-text">{formatDate(closeDate, { style: 'long' })}</b>
    </span>
  );
}
