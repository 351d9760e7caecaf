import { CircleHelp, ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import { workingHours } from '@/components/registrations/clock-words';
import { Money } from '@/components/shared/money';
import { SectionTitle } from '@/components/shared/section-title';
import { Badge } from '@/components/ui/badge';
import { ProgressBar } from '@/components/ui/progress-bar';
import { formatDate } from '@/lib/core/format-date';
import { timeLeft } from '@/lib/core/relative-time';
import type { DecidedRegistration, Home, WaitingRegistration } from '@/lib/domain/home/vocabulary';

/** The partner's latest requests: being decided, asked back, decided. */
export function MyRegistrations({ home }: { home: Home }) {
  const { toDecide, waitingForPartner, decided } = home;
  const nothing = toDecide.length + waitingForPartner.length + decided.length === 0;

  return (
    <section>
      <SectionTitle
        ruled
        end={
          <Link href="/portal/registrations" className="link">
            All
          </Link>
        }
      >
        My registrations
      </SectionTitle>
      {nothing ? (
        <p className="py-3 text-text-3">None yet. A registered deal is protected for you while you work on it.</p>
      ) : null}
      {toDecide.map((registration) => (
        <Deciding key={registration.id} registration={registration} now={home.now} timeZone={home.timeZone} />
      ))}
      {waitingForPartner.map((registration) => (
        <Asked key={registration.id} registration={registration} />
      ))}
      {decided.map((registration) => (
        <Decided key={registration.id} registration={registration} />
      ))}
    </section>
  );
}

type HeadProps = Pick<WaitingRegistration, 'id' | 'company' | 'amountMinor' | 'currency'>;

function Head({ id, company, amountMinor, currency }: HeadProps) {
  return (
    <p className="flex justify-between gap-2">
      <Link href={`/portal/registrations/${id}`} className="min-w-0 truncate font-medium hover:underline">
        {company}
      </Link>
      <Money minor={amountMinor} currency={currency} />
    </p>
  );
}

function Deciding({
  registration,
  now,
  timeZone,
}: {
  registration: WaitingRegistration;
  now: string;
  timeZone: string;
}) {
  const { leftMs, totalMs } = registration;
  const due = new Date(registration.dueAt);

  return (
    <div className="border-b border-line py-3">
      <Head {...registration} />
      <ProgressBar
        label="Time used"
        thickness={4}
        value={Math.min(totalMs, totalMs - leftMs)}
        max={totalMs}
        className="mt-2 mb-1.5"
      />
      <p className="flex justify-between gap-2 text-xs text-text-2">
        <span>
          Decision by <b className="font-medium text-text">{formatDate(due, { timeZone, style: 'deadline' })}</b>
        </span>
        <span className="text-text-3">{timeLeft(due, new Date(now))}</span>
      </p>
    </div>
  );
}

function Asked({ registration }: { registration: WaitingRegistration }) {
  return (
    <div className="border-b border-line py-3">
      <Head {...registration} />
      <p className="mt-1.5 flex items-center gap-2 text-xs text-text-2">
        <Badge tone="warn">
          <CircleHelp aria-hidden />
          They ask you
        </Badge>
        clock paused, {workingHours(registration.leftMs)} left
      </p>
      {registration.question ? <p className="mt-1.5 text-xs text-text-2">“{registration.question}”</p> : null}
    </div>
  );
}

function Decided({ registration }: { registration: DecidedRegistration }) {
  const approved = registration.status === 'approved';

  return (
    <div className="border-b border-line py-3">
      <Head {...registration} />
      <p className="mt-1.5 flex items-center gap-2 text-xs text-text-2">
        <Badge tone={approved ? 'ok' : 'neutral'}>
          {approved ? <ShieldCheck aria-hidden /> : null}
          {approved ? 'Approved' : 'Rejected'}
        </Badge>
        {registration.protectedUntil ? `protected until ${formatDate(registration.protectedUntil.slice(0, 10))}` : null}
      </p>
    </div>
  );
}
