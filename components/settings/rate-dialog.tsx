'use client';

import type { SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { setRate } from '@/lib/domain/workspace/exchange/actions';

type RateDialogProps = {
  base: string;
  currencies: ReadonlyArray<SelectOption>;
  /** The one whose rate is to be changed; null to choose. */
  currency: string | null;
  today: string;
  onClose: () => void;
};

export function RateDialog({ base, currencies, currency, today, onClose }: RateDialogProps) {
  const { submit, pending, failure, errorOf } = useSubmit(setRate, (saved) => {
    toast.done(`1 ${saved.currency} is ${saved.rate} ${base} from ${saved.validFrom} on`);
    onClose();
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [chosen, rate, validFrom] = ['currency', 'rate', 'validFrom'].map((name) => textOf(form, name));
    void submit({ currency: chosen ?? '', rate: rate ?? '', validFrom: validFrom ?? '' });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Set an exchange rate"
      description="Amounts entered from that day on use it. Those entered before keep the value they have."
    >
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Field label="Currency" error={errorOf('currency')}>
            <Select
              name="currency"
              placeholder="Choose a currency"
              options={currencies.filter(({ value }) => value !== base)}
              defaultValue={currency ?? ''}
            />
          </Field>
          <Field label={`${base} for one unit`} error={errorOf('rate')} hint="With a point: 1.0825.">
            <Input name="rate" inputMode="decimal" maxLength={20} autoComplete="off" />
          </Field>
          <Field label="From" error={errorOf('validFrom')}>
            <DateField name="validFrom" defaultValue={today} />
          </Field>
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Set rate
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
