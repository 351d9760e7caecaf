'use client';

import { useState } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { ActDialog } from '@/components/registrations/act-dialog';
import { ReasonField } from '@/components/registrations/reason-field';
import { toast } from '@/components/ui/toast';
import { rejectRegistration } from '@/lib/domain/registrations/actions';
import type { Verdict } from '@/lib/domain/registrations/decisions/rules';
import { REJECTION_REASONS, type RejectionReason } from '@/lib/domain/registrations/decisions/vocabulary';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { Letter } from './letter';
import { useDecision } from './use-decision';

type RejectDialogProps = {
  registration: VendorRegistration;
  words: (verdict: Verdict) => ReadonlyArray<string>;
  onClose: () => void;
};

/** A reason from the list, which the partner reads in plain words, and a note if there is more to say. */
export function RejectDialog({ registration, words, onClose }: RejectDialogProps) {
  const { id: registrationId, version, partner, company, protectedElsewhere } = registration;
  const [reason, setReason] = useState<RejectionReason | null>(protectedElsewhere ? 'registered_by_other' : null);
  const [note, setNote] = useState('');
  const { pending, refusal, run } = useDecision(() => {
    toast.done(`Rejected. ${partner.name} is told why.`);
    onClose();
  });
  const needsNote = reason === 'other' && note.trim() === '';

  return (
    <ActDialog
      title={`Reject ${company}?`}
      description={`${partner.name} reads the reason below.`}
      consequence={needsNote ? 'Write the reason as a note' : 'This can’t be undone'}
      act={{ label: 'Reject', variant: 'destroy', disabled: !reason || needsNote }}
      pending={pending}
      refusal={refusal}
      onAct={() =>
        reason
          ? run(() => rejectRegistration({ registrationId, version, reason, note: note.trim() || null }))
          : undefined
      }
      onClose={onClose}
    >
      <RadioGroup
        legend="Reason"
        columns={2}
        options={REJECTION_REASONS}
        value={reason ?? ''}
        onValueChange={(value) => setReason(REJECTION_REASONS.find((one) => one.value === value)?.value ?? null)}
      />
      <ReasonField
        label="Note to the partner"
        mark={reason === 'other' ? '' : 'optional'}
        value={note}
        onChange={setNote}
      />
      {reason ? (
        <section aria-label="What the partner reads">
          <h3 className="mb-1 font-medium">They read</h3>
          <Letter letter={words({ verdict: 'rejected', reason, note: note.trim() || null })} />
        </section>
      ) : null}
    </ActDialog>
  );
}
