import { CircleCheck } from 'lucide-react';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { Money } from '@/components/shared/money';
import { PageBody } from '@/components/shared/page-body';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { CONFLICT_HINTS, registrationHref, registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { WhatHappensThen } from './what-happens-then';

type ReceiptProps = { registration: RegistrationView; terms: TermsView };

/** Right after sending: that it arrived, who decides by when, and what can be done meanwhile. */
export function Receipt({ registration, terms }: ReceiptProps) {
  const { id, number, company, amountMinor, currency, submittedAt, clock, conflict } = registration;
  const hint = CONFLICT_HINTS[conflict];

  return (
    <>
      <BreadcrumbHeader
        crumbs={[{ label: 'Registrations', href: '/portal/registrations' }]}
        current={registrationNumber(number)}
      />
      <PageBody measure="none">
        <div className="mx-auto max-w-[560px] px-8 pt-12 pb-12 max-md:px-4 max-md:pt-6">
          <CircleCheck aria-hidden className="size-6 text-ok" />
          <h1 className="mt-3 text-xl font-semibold tracking-tight">{company} is registered</h1>
          <p className="mt-1 flex items-center gap-2 text-text-2">
            <Badge tone="line">{registrationNumber(number)}</Badge>
            <Money minor={amountMinor} currency={currency} locale={terms.locale} />
          </p>
          {hint ? (
            <Note tone="warn" className="mt-5">
              {hint}
            </Note>
          ) : null}
          <section className="mt-7 border-t border-line pt-5">
            <WhatHappensThen terms={terms} sent={{ at: submittedAt, dueAt: clock.dueAt }} />
          </section>
          <p className="mt-6 flex flex-wrap gap-2">
            <ButtonLink href={registrationHref('partner', id)} variant="primary">
              See the registration
            </ButtonLink>
            <ButtonLink href="/portal/deals/register">Register another</ButtonLink>
          </p>
        </div>
      </PageBody>
    </>
  );
}
