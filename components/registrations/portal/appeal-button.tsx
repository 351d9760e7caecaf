'use client';

import { useState } from 'react';
import { ActDialog } from '@/components/registrations/act-dialog';
import { useDecision } from '@/components/registrations/decision/use-decision';
import { ReasonField } from '@/components/registrations/reason-field';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { appealRejection } from '@/lib/domain/registrations/actions';

type AppealButtonProps = {
  registrationId: string;
  version: number;
  /** The last day, in words. */
  until: string;
};

/** Asks somebody else to decide again. */
export function AppealButton({ registrationId, version, until }: AppealButtonProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { pending, refusal, run } = useDecision(() => {
    setOpen(false);
    toast.done('Appealed. Somebody else decides now.');
  });

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Appeal…
      </Button>
      {open ? (
        <ActDialog
          title="Appeal this decision"
          description={`Somebody else decides again, once. You can appeal until ${until}.`}
          consequence="What they decide is final"
          act={{ label: 'Appeal', variant: 'primary' }}
          pending={pending}
          refusal={refusal}
          onAct={() => run(() => appealRejection({ registrationId, version, reason }))}
          onClose={() => setOpen(false)}
        >
          <ReasonField
            label="Why it should be decided again"
            autoFocus
            rows={4}
            error={refusal?.fields?.reason?.[0]}
            value={reason}
            onChange={setReason}
          />
        </ActDialog>
      ) : null}
    </>
  );
}
