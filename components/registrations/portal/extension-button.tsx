'use client';

import { useState } from 'react';
import { ActDialog } from '@/components/registrations/act-dialog';
import { useDecision } from '@/components/registrations/decision/use-decision';
import { ReasonField } from '@/components/registrations/reason-field';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { askExtension } from '@/lib/domain/registrations/actions';

type ExtensionButtonProps = { registrationId: string; version: number; longest: number; decider: string };

/** Asks for longer protection before it ends. */
export function ExtensionButton({ registrationId, version, longest, decider }: ExtensionButtonProps) {
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState(String(longest));
  const [reason, setReason] = useState('');
  const { pending, refusal, run } = useDecision(() => {
    setOpen(false);
    toast.done(`Asked. ${decider} decides.`);
  });
  const fields = refusal?.fields ?? {};

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Ask for longer protection…
      </Button>
      {open ? (
        <ActDialog
          title="Ask for longer protection"
          description="The deal stays protected until they have decided."
          consequence={`At most ${longest} days`}
          act={{ label: 'Ask', variant: 'primary' }}
          pending={pending}
          refusal={refusal}
          onAct={() => run(() => askExtension({ registrationId, version, days, reason }))}
          onClose={() => setOpen(false)}
        >
          <Field label="Days" error={fields.days?.[0]} className="max-w-32">
            <Input
              inputMode="numeric"
              maxLength={4}
              value={days}
              onChange={({ currentTarget }) => setDays(currentTarget.value)}
            />
          </Field>
          <ReasonField
            label="What has happened since the approval"
            hint="Meetings, a dated offer, what they said: whoever decides looks for progress."
            rows={4}
            error={fields.reason?.[0]}
            value={reason}
            onChange={setReason}
          />
        </ActDialog>
      ) : null}
    </>
  );
}
