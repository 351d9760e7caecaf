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
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { awardCertificate } from '@/lib/domain/partners/certificates/actions';

type CertificateDialogProps = {
  partnerId: string;
  people: ReadonlyArray<{ id: string; name: string }>;
  /** Certificates that others of this partner hold, to be offered again. */
  names: ReadonlyArray<string>;
  today: string;
  onClose: () => void;
};

export function CertificateDialog({ partnerId, people, names, today, onClose }: CertificateDialogProps) {
  const { submit, pending, failure, errorOf } = useSubmit(awardCertificate, () => {
    toast.done('Certificate recorded');
    onClose();
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const expiresOn = textOf(form, 'expiresOn');
    const days = { awardedOn: textOf(form, 'awardedOn'), expiresOn: expiresOn === '' ? null : expiresOn };
    void submit(
      { partnerId, holderId: textOf(form, 'holderId'), name: textOf(form, 'name'), ...days },
      event.currentTarget,
    );
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Record a certificate"
      description="A gate that asks for it holds while it is valid."
    >
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Field label="Who holds it" error={errorOf('holderId')}>
            <Select name="holderId" options={people.map(({ id, name }) => ({ value: id, label: name }))} />
          </Field>
          <Field label="Certificate" error={errorOf('name')}>
            <Input name="name" maxLength={120} autoComplete="off" list="certificate-names" data-autofocus />
          </Field>
          <div className="grid grid-cols-2 gap-3">
            <Field label="Awarded on" error={errorOf('awardedOn')}>
              <DateField name="awardedOn" defaultValue={today} />
            </Field>
            <Field label="Valid until" mark="if it ends" error={errorOf('expiresOn')}>
              <DateField name="expiresOn" defaultValue="" />
            </Field>
          </div>
          <datalist id="certificate-names">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Record it
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
