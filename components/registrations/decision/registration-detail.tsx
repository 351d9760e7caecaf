import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Countdown } from '@/components/registrations/countdown';
import { DeadlineBar } from '@/components/registrations/deadline-bar';
import { Evidence } from '@/components/registrations/evidence/evidence';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import { RegistrationHistory } from '@/components/registrations/registration-history';
import { StatusBadge } from '@/components/registrations/status-badge';
import { workingHours } from '@/components/registrations/clock-words';
import { Money } from '@/components/shared/money';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { ApprovalSteps } from './approval-steps';
import { CancelButton } from './cancel-button';
import { ConflictBox } from './conflict-box';
import { DecidedNote } from './decided-note';
import { DecisionDesk } from './decision-desk';
import { ProgrammeSays } from './programme-says';
import { RequestDesk } from './request-desk';
import { Wants } from './wants';

type RegistrationDetailProps = { registration: VendorRegistration; canDecide: boolean; place: Place };

/** One registration for whoever decides: by when, what it resembles and why, what they want, what the programme says. */
export function RegistrationDetail({ registration, canDecide, place }: RegistrationDetailProps) {
  const isOpen = registration.status === 'submitted' || registration.status === 'returned';
  const facts = (
    <>
      <Head registration={registration} place={place} />
      {isOpen ? (
        <ConflictBox registration={registration} place={place} />
      ) : (
        <Decided registration={registration} canDecide={canDecide} place={place} />
      )}
      {registration.approval ? <ApprovalSteps approval={registration.approval} place={place} /> : null}
      <div className="mt-6 grid gap-x-8 gap-y-5 md:grid-cols-2">
        <Facts title="What they want">
          <Wants registration={registration} place={place} />
        </Facts>
        <Facts title="What the programme says">
          <ProgrammeSays registration={registration} place={place} />
        </Facts>
      </div>
      <div className="mt-6">
        <Evidence registrationId={registration.id} mayAdd={false} mayRemove={false} />
      </div>
      {!isOpen && registration.matches.length > 0 ? <ConflictBox registration={registration} place={place} /> : null}
    </>
  );
  const history = <RegistrationHistory history={registration.history} place={place} />;

  if (isOpen && canDecide) {
    return (
      <DecisionDesk registration={registration} place={place} after={history}>
        {facts}
      </DecisionDesk>
    );
  }
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={registration.company}
      className="min-h-0 flex-1 overflow-y-auto scroll-thin"
    >
      <div className="px-8 pt-5 pb-8 *:max-w-[780px] max-md:px-4 max-md:pt-4">
        {facts}
        {history}
      </div>
    </div>
  );
}

/** What became of it, and what is asked about it now. */
function Decided({ registration, canDecide, place }: RegistrationDetailProps) {
  const asked = registration.requests.find(({ status }) => status === 'open');
  return (
    <>
      {asked ? (
        <RequestDesk key={asked.id} request={asked} registration={registration} canDecide={canDecide} place={place} />
      ) : null}
      <DecidedNote registration={registration} place={place} />
      {canDecide && registration.status === 'approved' && registration.opportunity?.standing === 'open' ? (
        <div className="mt-3">
          <CancelButton registration={registration} />
        </div>
      ) : null}
    </>
  );
}

function Head({ registration, place }: { registration: VendorRegistration; place: Place }) {
  const { company, number, status, amountMinor, currency, partner, submittedBy, submittedAt, clock } = registration;

  return (
    <>
      <div className="flex items-center gap-x-3 gap-y-1 max-md:flex-wrap">
        <ButtonLink
          href="/registrations"
          variant="quiet"
          size="icon"
          aria-label="Back to the list"
          className="-ml-2 md:hidden"
        >
          <ArrowLeft aria-hidden />
        </ButtonLink>
        <h2 className="min-w-0 text-xl font-semibold tracking-tight wrap-anywhere">{company}</h2>
        <Badge tone="line">{registrationNumber(number)}</Badge>
        {status === 'submitted' ? null : <StatusBadge status={status} audience="vendor" />}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-text-2">
        <b className="text-text">
          <Money minor={amountMinor} currency={currency} locale={place.locale} />
        </b>
        <span className="flex items-center gap-1.5">
          <Avatar name={partner.name} kind="company" size={16} />
          {submittedBy ? `${partner.name}, ${submittedBy}` : partner.name}
        </span>
        <span>
          Sent <Moment at={submittedAt} style="deadline" place={place} />
        </span>
      </p>
      {status === 'submitted' ? (
        <div className="mt-4">
          <DeadlineBar clock={clock}>
            {clock.leftMs >= 0 ? 'Decide within ' : ''}
            <Countdown dueAt={clock.dueAt} now={place.now} />
          </DeadlineBar>
        </div>
      ) : null}
      {status === 'returned' ? (
        <div className="mt-4">
          <DeadlineBar clock={clock}>Clock paused, {workingHours(clock.leftMs)} left</DeadlineBar>
        </div>
      ) : null}
    </>
  );
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 border-b border-line pb-1.5 font-semibold">{title}</h3>
      {children}
    </section>
  );
}
