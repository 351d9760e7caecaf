'use client';

import { useState } from 'react';
import { ActDialog } from '@/components/registrations/act-dialog';
import { ReasonField } from '@/components/registrations/reason-field';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import { toast } from '@/components/ui/toast';
import { cancelRegistration } from '@/lib/domain/registrations/actions';
import { cancellationLetter } from '@/lib/domain/registrations/protection/rules';
import { CANCELLATION_REASONS, type CancellationReason } from '@/lib/domain/registrations/protection/vocabulary';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { Letter } from './letter';
import { useDecision } from './use-decision';

/** Ends a protection before its time. */
export function CancelButton({ registration }: { registration: VendorRegistration }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        End protection…
      </Button>
      {open ? <CancelDialog registration={registration} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type CancelDialogProps = { registration: VendorRegistration; onClose: () => void };

function CancelDialog({ registration, onClose }: CancelDialogProps) {
  const { id: registrationId, version, company, partner } = registration;
  const [reason, setReason] = useState<CancellationReason | null>(null);
  const [written, setNote] = useState('');
  const note = written.trim() || null;
  const { pending, refusal, run } = useDecision(() => {
    toast.done(`Ended. ${partner.name} is told why.`);
    onClose();
  });
  const needsNote = reason === 'other' && note === null;

  return (
    <ActDialog
      title={`End the protection of ${company}?`}
      description="The deal stays on the board, and other partners may register this customer."
      consequence={needsNote ? 'Write the reason as a note' : 'This can’t be undone'}
      act={{ label: 'End protection', variant: 'destroy', disabled: reason === null || needsNote }}
      pending={pending}
      refusal={refusal}
      onAct={() => (reason ? run(() => cancelRegistration({ registrationId, version, reason, note })) : undefined)}
      onClose={onClose}
    >
      <RadioGroup
        legend="Reason"
        options={CANCELLATION_REASONS}
        value={reason ?? ''}
        onValueChange={(value) => setReason(CANCELLATION_REASONS.find((one) => one.value === value)?.value ?? null)}
      />
      <ReasonField
        label="Note to the partner"
        mark={reason === 'other' ? '' : 'optional'}
        value={written}
        onChange={setNote}
      />
      {reason ? (
        <section aria-label="What the partner reads">
          <h3 className="mb-1 font-medium">They read</h3>
          <Letter letter={cancellationLetter({ reason, note }, { company })} />
        </section>
      ) : null}
    </ActDialog>
  );
}
