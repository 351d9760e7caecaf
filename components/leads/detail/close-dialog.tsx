'use client';

import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { closeLead } from '@/lib/domain/leads/actions';
import { CLOSE_REASONS, type CloseReason } from '@/lib/domain/leads/vocabulary';
import type { ActingProps } from './acting';

export function CloseDialog({ lead: { id: leadId, version, company }, onClose }: ActingProps) {
  const [reason, setReason] = useState<CloseReason | null>(null);
  const [note, setNote] = useState('');
  const { submit, pending, failure } = useLeadAct(closeLead, `${company} is closed`, onClose);

  return (
    <LeadDialog
      title={`Close ${company}?`}
      description="It leaves the list, and can be opened again. What scores are learnt from is the outcome."
      act={{ label: 'Close lead', disabled: reason === null }}
      pending={pending}
      failure={failure}
      onAct={() => (reason ? void submit({ leadId, version, reason, note }) : undefined)}
      onClose={onClose}
    >
      <RadioGroup
        legend="Why"
        options={CLOSE_REASONS}
        value={reason ?? ''}
        onValueChange={(value) => setReason(CLOSE_REASONS.find((one) => one.value === value)?.value ?? null)}
      />
      <Field label="Note" mark="optional">
        <Textarea rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Field>
    </LeadDialog>
  );
}
