import type { ReactNode } from 'react';
import { DecidedNote } from '@/components/registrations/decision/decided-note';
import { Wants } from '@/components/registrations/decision/wants';
import { Countdown } from '@/components/registrations/countdown';
import { deadlineWords, workingHours } from '@/components/registrations/clock-words';
import { DeadlineBar } from '@/components/registrations/deadline-bar';
import { RegistrationHistory } from '@/components/registrations/registration-history';
import { Evidence } from '@/components/registrations/evidence/evidence';
import { StatusBadge } from '@/components/registrations/status-badge';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { Money } from '@/components/shared/money';
import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { Badge } from '@/components/ui/badge';
import { mayAddFiles, mayRemoveFiles } from '@/lib/domain/registrations/evidence/rules';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { AnswerForm, type Amending } from './answer-form';
import { WaysOn } from './ways-on';
import { WithdrawButton } from './withdraw-button';

type PartnerRegistrationProps = {
  registration: RegistrationView;
  may: { answer: boolean; withdraw: boolean; ask: boolean };
  terms: TermsView;
  /** Where answers may be changed: what is asked, and what can be chosen. */
  amending: Amending | null;
};

/** One registration for its partner: where it stands, what is asked of them, what was decided and in which words. */
export function PartnerRegistration({ registration, may, terms, amending }: PartnerRegistrationProps) {
  const { id, version, number, company, status, amountMinor, currency } = registration;
  const isOpen = status === 'submitted' || status === 'returned';

  return (
    <>
      <BreadcrumbHeader
        crumbs={[{ label: 'Registrations', href: '/portal/registrations' }]}
        current={registrationNumber(number)}
        controls={
          isOpen && may.withdraw ? <WithdrawButton registrationId={id} version={version} company={company} /> : null
        }
      />
      <PageBody>
        <div className="mx-auto max-w-[780px]">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-xl font-semibold tracking-tight wrap-anywhere">{company}</h1>
            <Badge tone="line">{registrationNumber(number)}</Badge>
            <StatusBadge status={status} audience="partner" />
            <b className="ml-auto">
              <Money minor={amountMinor} currency={currency} locale={terms.locale} />
            </b>
          </div>
          <Standing registration={registration} mayAnswer={may.answer} terms={terms} amending={amending} />
          <DecidedNote registration={registration} place={terms} />
          <WaysOn registration={registration} mayAsk={may.ask} terms={terms} offer={amending?.offer ?? null} />
          <section className="mt-7">
            <SectionTitle ruled>What you sent</SectionTitle>
            <Wants registration={registration} place={terms} />
          </section>
          <div className="mt-7">
            <Evidence
              registrationId={id}
              mayAdd={may.answer && mayAddFiles(status)}
              mayRemove={mayRemoveFiles(status)}
            />
          </div>
          <RegistrationHistory history={registration.history} place={terms} />
        </div>
      </PageBody>
    </>
  );
}

type StandingProps = {
  registration: RegistrationView;
  mayAnswer: boolean;
  terms: TermsView;
  amending: Amending | null;
};

/** While it is open: who is waited for, and how long yet. */
function Standing({ registration, mayAnswer, terms, amending }: StandingProps): ReactNode {
  const { status, clock, manager, step } = registration;
  // With several steps it is not always the manager's turn.
  const decider = (step ? null : manager) ?? terms.vendorName;

  if (status === 'submitted') {
    return (
      <section aria-label="Where it stands" className="mt-4">
        <DeadlineBar clock={clock}>
          {clock.leftMs >= 0 ? 'Decision within ' : 'Decision '}
          <Countdown dueAt={clock.dueAt} now={terms.now} />
        </DeadlineBar>
        <p className="mt-2 text-text-2">
          {step ? `Step ${step.place} of ${step.of}, ${step.name}. ` : ''}
          {decider} decides by <b>{deadlineWords(clock.dueAt, terms)}</b> and tells you why, here and by mail.
        </p>
      </section>
    );
  }
  if (status !== 'returned') return null;
  return (
    <AnswerForm
      registration={registration}
      asker={decider}
      left={workingHours(clock.leftMs)}
      mayAnswer={mayAnswer}
      amending={amending}
    />
  );
}
