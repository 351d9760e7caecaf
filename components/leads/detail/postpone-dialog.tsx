'use client';

import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { postponeLead } from '@/lib/domain/leads/actions';
import type { ActingProps } from './acting';

export function PostponeDialog({ lead: { id: leadId, version, company }, onClose }: ActingProps) {
  const [wakeOn, setDay] = useState('');
  const [note, setNote] = useState('');
  const { submit, pending, failure, errorOf } = useLeadAct(postponeLead, `${company} comes back on ${wakeOn}`, onClose);

  return (
    <LeadDialog
      title={`Put ${company} aside`}
      description="On that day it is in the list again by itself."
      act={{ label: 'Put aside' }}
      pending={pending}
      failure={failure}
      onAct={(form) => void submit({ leadId, version, wakeOn, note }, form)}
      onClose={onClose}
    >
      <Field label="Until" error={errorOf('wakeOn')}>
        <DateField value={wakeOn} onChange={(event) => setDay(event.currentTarget.value)} />
      </Field>
      <Field label="Note" mark="optional">
        <Textarea rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Field>
    </LeadDialog>
  );
}
