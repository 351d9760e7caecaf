'use client';

import { useState } from 'react';
import { ActDialog } from '@/components/registrations/act-dialog';
import { useDecision } from '@/components/registrations/decision/use-decision';
import { ReasonField } from '@/components/registrations/reason-field';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { withdrawRegistration } from '@/lib/domain/registrations/actions';

type WithdrawButtonProps = { registrationId: string; version: number; company: string };

/** Takes the registration back, for good. */
export function WithdrawButton({ registrationId, version, company }: WithdrawButtonProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { pending, refusal, run } = useDecision(() => {
    setOpen(false);
    toast.done('Withdrawn');
  });

  return (
    <>
      <Button variant="quiet" size="sm" onClick={() => setOpen(true)}>
        Withdraw…
      </Button>
      {open ? (
        <ActDialog
          title={`Withdraw ${company}?`}
          description="Nobody decides on it then. You can register it again, at the end of the line."
          consequence="This can’t be undone"
          act={{ label: 'Withdraw', variant: 'destroy' }}
          keep="Keep it"
          pending={pending}
          refusal={refusal}
          onAct={() => run(() => withdrawRegistration({ registrationId, version, reason: reason.trim() || null }))}
          onClose={() => setOpen(false)}
        >
          <ReasonField label="Why" mark="optional" maxLength={500} value={reason} onChange={setReason} />
        </ActDialog>
      ) : null}
    </>
  );
}
