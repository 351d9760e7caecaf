'use client';

import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useUpdateDeal } from '@/lib/domain/opportunities/deal/client';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';

export function NextStepForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const update = useUpdateDeal(deal);
  const [step, setStep] = useState(deal.nextStep ?? '');
  const [due, setDue] = useState(deal.nextStepDue ?? '');
  const failure = update.error?.failure;
  const said = (key: string) => failure?.fields?.[`fields.${key}`]?.[0];

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    update.mutate({ fields: { nextStep: step, nextStepDue: due } }, { onSuccess: onDone });
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      className="mt-1 grid gap-2.5 rounded-md border border-accent-line bg-accent-soft px-3 py-2.5 sm:grid-cols-[minmax(0,1fr)_148px]"
    >
      <Field label="Next step" error={said('nextStep') ?? (failure && !failure.fields ? failure.message : undefined)}>
        <Input
          scale="sm"
          value={step}
          maxLength={200}
          placeholder="What happens next, and who does it"
          onChange={(event) => setStep(event.currentTarget.value)}
        />
      </Field>
      <Field label="Due" error={said('nextStepDue')}>
        <DateField scale="sm" value={due} onChange={(event) => setDue(event.currentTarget.value)} />
      </Field>
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" size="sm" pending={update.isPending} disabled={step.trim() === ''}>
          Keep this step
        </Button>
        {deal.nextStep ? (
          <Button variant="quiet" size="sm" onClick={onDone}>
            Leave it as it is
          </Button>
        ) : null}
      </div>
    </form>
  );
}
