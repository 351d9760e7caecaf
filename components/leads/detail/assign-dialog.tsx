'use client';

import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { assignLead } from '@/lib/domain/leads/actions';
import type { ActingProps } from './acting';

type AssignDialogProps = ActingProps & { partners: ReadonlyArray<{ value: string; label: string }> };

const WAYS = [
  {
    value: 'offer',
    label: 'Ask it first',
    hint: 'It has a working day to answer, and sees who it is once it accepts.',
  },
  { value: 'give', label: 'Give it at once', hint: 'For when you have spoken already.' },
];

/** A partner of one's own choice. */
export function AssignDialog({ lead: { id: leadId, version, company }, partners, onClose }: AssignDialogProps) {
  const [partnerId, setPartner] = useState('');
  const [way, setWay] = useState('offer');
  const { submit, pending, failure, errorOf } = useLeadAct(assignLead, 'The partner is told', onClose);

  return (
    <LeadDialog
      title={`Who gets ${company}?`}
      act={{ label: way === 'offer' ? 'Offer it' : 'Give it', disabled: partnerId === '' }}
      pending={pending}
      failure={failure}
      onAct={(form) => void submit({ leadId, version, partnerId, asOffer: way === 'offer' }, form)}
      onClose={onClose}
    >
      <Field label="Partner" error={errorOf('partnerId')}>
        <Select
          options={partners}
          placeholder="Choose a partner"
          value={partnerId}
          onChange={(event) => setPartner(event.currentTarget.value)}
        />
      </Field>
      <RadioGroup legend="How" options={WAYS} value={way} onValueChange={setWay} />
    </LeadDialog>
  );
}
