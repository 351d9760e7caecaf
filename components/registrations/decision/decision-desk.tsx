'use client';

import { useState, type ReactNode } from 'react';
import { Note } from '@/components/ui/note';
import { Segmented } from '@/components/ui/segmented';
import { toast } from '@/components/ui/toast';
import { formatDate } from '@/lib/core/format-date';
import { approveRegistration } from '@/lib/domain/registrations/actions';
import { letter, type Verdict } from '@/lib/domain/registrations/decisions/rules';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import type { Place } from '@/components/registrations/place';
import { ApprovalNote } from './approval-note';
import { DecisionBar } from './decision-bar';
import { Letter } from './letter';
import { RejectDialog } from './reject-dialog';
import { ReturnDialog } from './return-dialog';
import { useDecision } from './use-decision';

type DecisionDeskProps = {
  registration: VendorRegistration;
  place: Place;
  /** What else is known, below the preview. */
  after: ReactNode;
  children: ReactNode;
};

type Outcome = Verdict['verdict'];

/** Below the facts what the partner would read, and at the foot the three ways to decide. */
export function DecisionDesk({ registration, place, after, children }: DecisionDeskProps) {
  const { id: registrationId, version, company, partner, protectedElsewhere: alongside } = registration;
  const [shown, setShown] = useState<Outcome>('approved');
  const [open, setOpen] = useState<'rejected' | 'returned' | null>(null);
  const [note, setNote] = useState('');
  const [special, setSpecial] = useState('');
  const approval = useDecision((view) => {
    if (view.step) toast.done(`Agreed. “${view.step.name}” comes next.`);
    else toast.done(view.opportunity ? `Approved. The deal is D-${view.opportunity.number}.` : 'Approved');
  });

  const protectedOn = formatDate(new Date(registration.protectedUntilIfApproved), { ...place, style: 'long' });
  const words = (verdict: Verdict) => letter(verdict, { company, protectedOn, price: priceIn(verdict, registration) });
  const approve = () =>
    approval.run(() =>
      approveRegistration({ registrationId, version, alongside, note: note.trim() || null, discount: special || null }),
    );
  const dialog = { registration, words, onClose: () => setOpen(null) };

  return (
    <>
      <div tabIndex={0} role="region" aria-label={company} className="min-h-0 flex-1 overflow-y-auto scroll-thin">
        <div className="px-8 pt-5 pb-8 *:max-w-[780px] max-md:px-4 max-md:pt-4">
          {children}
          <section aria-label="What the partner would read" className="mt-6">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-semibold">What {partner.name} would read</h3>
              <Segmented
                label="Outcome"
                value={shown}
                onValueChange={(next) => setShown(next as Outcome)}
                segments={[
                  { value: 'approved', label: alongside ? 'Approved alongside' : 'Approved' },
                  { value: 'returned', label: 'Returned' },
                  { value: 'rejected', label: 'Rejected' },
                ]}
              />
            </div>
            <Letter letter={words(exampleOf(shown, { alongside, note, special }))} className="mt-2" />
            {shown === 'approved' ? (
              <ApprovalNote
                note={note}
                onNoteChange={setNote}
                special={special}
                onSpecialChange={setSpecial}
                asked={registration.discount}
                problem={approval.refusal?.fields?.discount?.[0]}
              />
            ) : null}
          </section>
          {approval.refusal ? (
            <Note tone="bad" live className="mt-4">
              {approval.refusal.message}
            </Note>
          ) : null}
          {after}
        </div>
      </div>
      <DecisionBar
        registration={registration}
        approving={approval.pending}
        onApprove={approve}
        onReturn={() => setOpen('returned')}
        onReject={() => setOpen('rejected')}
      />
      {open === 'returned' ? <ReturnDialog {...dialog} /> : null}
      {open === 'rejected' ? <RejectDialog {...dialog} /> : null}
    </>
  );
}

type Draft = { alongside: boolean; note: string; special: string };

/** The programme's own points, unless more are given for this deal alone. */
function priceIn(verdict: Verdict, { priceIfApproved }: VendorRegistration) {
  const special = verdict.verdict === 'approved' ? (verdict.discount ?? 0) : 0;
  return special > priceIfApproved.points ? { points: special, because: 'Special price' } : priceIfApproved;
}

/** As it would read before anything was written or chosen. */
function exampleOf(outcome: Outcome, { alongside, note, special }: Draft): Verdict {
  switch (outcome) {
    case 'approved':
      return { verdict: 'approved', alongside, note: note.trim() || null, discount: Number(special) || null };
    case 'returned':
      return { verdict: 'returned', question: '(your question)' };
    case 'rejected':
      return { verdict: 'rejected', reason: alongside ? 'registered_by_other' : 'other', note: '(your reason)' };
  }
}
