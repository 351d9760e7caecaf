'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/money-field';
import { convertLead } from '@/lib/domain/leads/actions';
import { draftHref } from '@/lib/domain/registrations/vocabulary';
import type { ActingProps } from './acting';

type ConvertDialogProps = ActingProps & { audience: 'vendor' | 'partner'; currencies: ReadonlyArray<string> };

/** What a deal needs and a lead does not know; all else goes over as it is. */
export function ConvertDialog({
  lead: { id: leadId, version, company },
  audience,
  currencies,
  onClose,
}: ConvertDialogProps) {
  const router = useRouter();
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(currencies[0] ?? 'EUR');
  const [closeDate, setDay] = useState('');
  const isPartner = audience === 'partner';
  const done = isPartner ? 'Look it over and send it' : `${company} is a deal`;
  const { submit, pending, failure, errorOf } = useLeadAct(convertLead, done, ({ draftId, opportunityId }) =>
    router.push(draftId ? draftHref(draftId) : `/deals/${opportunityId}`),
  );

  return (
    <LeadDialog
      title={isPartner ? `Register ${company}` : `Make a deal of ${company}`}
      description={
        isPartner
          ? 'The registration is filled in with what is known; you look it over and send it.'
          : 'Everything that is known goes along.'
      }
      act={{ label: isPartner ? 'Fill in the registration' : 'Make a deal' }}
      pending={pending}
      failure={failure}
      onAct={(form) => void submit({ leadId, version, amount, currency, closeDate }, form)}
      onClose={onClose}
    >
      <Field label="Estimated amount" error={errorOf('amount') ?? errorOf('currency')}>
        {(control) => (
          <MoneyField
            {...control}
            amount={amount}
            onAmountChange={setAmount}
            currency={currency}
            onCurrencyChange={setCurrency}
            currencies={currencies}
          />
        )}
      </Field>
      <Field label="Expected order date" error={errorOf('closeDate')}>
        <DateField value={closeDate} onChange={(event) => setDay(event.currentTarget.value)} />
      </Field>
    </LeadDialog>
  );
}
