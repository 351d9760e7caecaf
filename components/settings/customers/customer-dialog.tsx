'use client';

import type { SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { removeKnown, saveKnown } from '@/lib/domain/registrations/actions';
import {
  KNOWN_STANDINGS,
  type KnownCompanyView,
  type KnownStanding,
} from '@/lib/domain/registrations/known/vocabulary';

type CustomerDialogProps = {
  company: KnownCompanyView | null;
  /** Companies that can be its group. */
  groups: ReadonlyArray<KnownCompanyView>;
  countries: ReadonlyArray<SelectOption>;
  partners: ReadonlyArray<SelectOption>;
  onClose: () => void;
};

export function CustomerDialog({ company, groups, countries, partners, onClose }: CustomerDialogProps) {
  const done = (words: string) => () => {
    toast.done(words);
    onClose();
  };
  const saving = useSubmit(saveKnown, done('Saved'));
  const removing = useSubmit(removeKnown, done('Taken off the list'));
  const seen = company && { id: company.id, version: company.version };
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void saving.submit({ ...answersOf(new FormData(event.currentTarget)), ...seen }, event.currentTarget);
  };

  return (
    <Dialog open onOpenChange={onClose} title={company?.name ?? 'Add a company'}>
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Fields {...{ company, groups, countries, partners }} errorOf={saving.errorOf} />
          <FormProblem failure={saving.failure ?? removing.failure} />
        </DialogBody>
        <DialogFooter>
          {seen ? (
            <Button
              variant="danger"
              className="mr-auto"
              pending={removing.pending}
              onClick={() => void removing.submit(seen)}
            >
              Take off the list
            </Button>
          ) : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={saving.pending}>
            Save
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

type FieldsProps = Omit<CustomerDialogProps, 'onClose'> & { errorOf: (field: string) => string | undefined };

function Fields({ company: given, groups, countries, partners, errorOf }: FieldsProps) {
  const company = given ?? NEW;
  const others = groups.filter(({ id }) => id !== company.id).map(({ id, name }) => ({ value: id, label: name }));
  const parent = company.parent ? [{ value: company.parent.id, label: company.parent.name }] : [];
  const above = [...parent, ...others.filter(({ value }) => value !== company.parent?.id)];
  return (
    <>
      <Field label="Legal name" error={errorOf('name')}>
        <Input name="name" maxLength={200} autoComplete="off" defaultValue={company.name} />
      </Field>
      <Field label="What it is to you" error={errorOf('standing')}>
        <Select name="standing" options={KNOWN_STANDINGS} defaultValue={company.standing} />
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        {TEXTS.map(({ name, label, type }) => (
          <Field key={name} label={label} mark="optional" error={errorOf(name)}>
            <Input name={name} type={type} maxLength={200} autoComplete="off" defaultValue={company[name] ?? ''} />
          </Field>
        ))}
        <Field label="Country" mark="optional" error={errorOf('country')}>
          <Select name="country" options={[NONE, ...countries]} defaultValue={company.country ?? ''} />
        </Field>
        <Field label="Group" mark="optional" error={errorOf('parentId')}>
          <Select name="parentId" options={[NONE, ...above]} defaultValue={company.parent?.id ?? ''} />
        </Field>
        <Field label="Supplied by" mark="optional" error={errorOf('incumbentId')}>
          <Select name="incumbentId" options={[NONE, ...partners]} defaultValue={company.incumbent?.id ?? ''} />
        </Field>
      </div>
    </>
  );
}

const NEW: Omit<KnownCompanyView, 'version'> = {
  ...{ id: '', standing: 'customer', name: '', website: null, country: null, street: null, postcode: null, city: null },
  ...{ phone: null, registryNo: null, since: null, parent: null, incumbent: null, note: '' },
};

const NONE = { value: '', label: '–' };

const TEXTS = [
  { name: 'website', label: 'Website', type: 'text' },
  { name: 'since', label: 'Since, or turned to on', type: 'date' },
  { name: 'street', label: 'Street and number', type: 'text' },
  { name: 'postcode', label: 'Postcode', type: 'text' },
  { name: 'city', label: 'City', type: 'text' },
  { name: 'phone', label: 'Phone', type: 'tel' },
  { name: 'registryNo', label: 'Registry or D-U-N-S number', type: 'text' },
] as const;

function answersOf(form: FormData) {
  const typed = (name: string) => textOf(form, name).trim() || null;
  return {
    ...{ name: typed('name') ?? '', standing: typed('standing') as KnownStanding },
    ...{ website: typed('website'), since: typed('since'), street: typed('street'), postcode: typed('postcode') },
    ...{ city: typed('city'), phone: typed('phone'), registryNo: typed('registryNo'), country: typed('country') },
    ...{ parentId: typed('parentId'), incumbentId: typed('incumbentId') },
  };
}
