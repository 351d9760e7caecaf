'use client';

import type { ReactNode, SubmitEvent } from 'react';
import { StartFrom } from '@/components/registrations/reading/start-from';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { inCapitalWords, ofTotal } from '@/lib/core/words';
import type { RegistrationForm } from '@/lib/domain/registrations/form/vocabulary';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import { Evidence } from '@/components/registrations/evidence/evidence';
import { answerId } from './answer-form';
import { CustomerSection } from './customer-section';
import type { Offer } from './always-fields';
import { DealSection } from './deal-section';
import { DraftStatus } from './draft-status';
import { MoreSection } from './more-section';
import { OvertakenNote } from './overtaken-note';
import { SendBar } from './send-bar';
import { useRegistration } from './use-registration';

type RegisterFormProps = {
  draftId: string;
  /** What was kept under that id; null when nothing was yet. */
  draft: DraftView | null;
  /** What the programme asks. */
  asks: RegistrationForm;
  offer: Offer;
  place: { timeZone: string; locale: string };
  /** Unfinished ones to go on with instead. */
  unfinished: ReactNode;
  /** What happens then, beside the form. */
  aside: ReactNode;
};

export function RegisterForm({ draftId, draft, asks, offer, place, unfinished, aside }: RegisterFormProps) {
  const registration = useRegistration({ draftId, draft, asks, offer });
  const { form, mandatory, missing, state, keeper, replace } = registration;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    registration.send();
  };

  return (
    <>
      <BreadcrumbHeader
        crumbs={[{ label: 'Deals', href: '/portal/deals' }]}
        current="Register a deal"
        controls={<DraftStatus state={state} place={place} />}
      />
      <PageBody measure="none">
        <div className="mx-auto grid max-w-[1040px] grid-cols-[minmax(0,620px)_296px] gap-14 px-8 pt-7 max-lg:grid-cols-[minmax(0,1fr)] max-md:px-4 max-md:pt-4">
          <form onSubmit={submit} noValidate className="min-w-0">
            <h1 className="text-xl font-semibold tracking-tight max-md:sr-only">Register a deal</h1>
            <p className="text-text-2">
              {inCapitalWords(mandatory)} answers, about two minutes.{' '}
              <span className="text-text-3 tabular-nums">{ofTotal(mandatory - missing, mandatory)} done</span>
            </p>
            <StartFrom form={form} />
            {state.kind === 'untouched' ? unfinished : null}
            {state.kind === 'overtaken' ? (
              <OvertakenNote
                newer={state.newer}
                place={place}
                onKeepMine={() => keeper.goOnFrom(state.newer, form.answers)}
                onTakeNewer={() => {
                  keeper.goOnFrom(state.newer, null);
                  replace(state.newer.answers);
                }}
              />
            ) : null}
            <CustomerSection form={form} offer={offer} />
            <DealSection form={form} offer={offer} />
            <MoreSection form={form} />
            <section id={answerId('evidence')} className="border-t border-line py-3.5" hidden={asks.evidence === 'off'}>
              <Evidence
                registrationId={draftId}
                mayAdd
                mayRemove
                before={registration.keep}
                isKept={state.kind !== 'untouched'}
                missing={form.errorOf('evidence')}
              />
            </section>
            <SendBar
              mandatory={mandatory}
              missing={missing}
              sending={registration.sending}
              refusal={registration.refusal}
              canDiscard={state.kind !== 'untouched'}
              onDiscard={registration.discard}
            />
          </form>
          <aside aria-label="What happens then" className="sticky top-7 self-start max-lg:hidden">
            {aside}
          </aside>
        </div>
      </PageBody>
    </>
  );
}
