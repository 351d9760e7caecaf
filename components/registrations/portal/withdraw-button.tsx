'use client';

import { useState } from 'react';
import { useDecision } from '@/components/registrations/decision/use-decision';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
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
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Withdraw ${company}?`}
        description="Nobody decides on it then. You can register it again, at the end of the line."
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            run(() => withdrawRegistration({ registrationId, version, reason: reason.trim() || null }));
          }}
        >
          <DialogBody>
            <Field label="Why" mark="optional">
              <Textarea
                rows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </Field>
            {refusal ? (
              <Note tone="bad" live>
                {refusal.message}
              </Note>
            ) : null}
          </DialogBody>
          <DialogFooter consequence="This can’t be undone">
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button type="submit" variant="destroy" pending={pending}>
              Withdraw
            </Button>
          </DialogFooter>
        </form>
      </Dialog>
    </>
  );
}
