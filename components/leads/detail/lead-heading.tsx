import type { ReactNode } from 'react';
import { LeadStatusBadge } from '@/components/leads/lead-status-badge';
import { RelativeTime } from '@/components/shared/relative-time';
import type { LeadView } from '@/lib/domain/leads/schema';
import { leadNumber } from '@/lib/domain/leads/vocabulary';

type LeadHeadingProps = {
  lead: LeadView;
  audience: 'vendor' | 'partner';
  now: string;
  timeZone: string;
  acts: ReactNode;
};

export function LeadHeading({ lead, audience, now, timeZone, acts }: LeadHeadingProps) {
  const { company, number, status, partner, contactDueAt, contactedAt } = lead;
  return (
    <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">{company}</h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-text-2">
          <LeadStatusBadge status={status} audience={audience} />
          <span className="text-text-3">{leadNumber(number)}</span>
          {audience === 'vendor' && partner ? <span>with {partner.name}</span> : null}
          {status === 'working' && !contactedAt && contactDueAt ? (
            <span className={contactDueAt <= now ? 'text-bad-text' : ''}>
              get in touch by <RelativeTime at={contactDueAt} now={now} timeZone={timeZone} />
            </span>
          ) : null}
        </p>
      </div>
      {acts}
    </div>
  );
}
