'use client';

import { useRouter } from 'next/navigation';
import type { SubmitEvent } from 'react';
import { FormActions } from '@/components/shared/form-actions';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { createLead } from '@/lib/domain/leads/actions';
import { COMMON_SOURCES, leadHref } from '@/lib/domain/leads/vocabulary';

type Option = { value: string; label: string };
type LeadFormProps = { countries: ReadonlyArray<Option>; products: ReadonlyArray<Option> };

/** A lead that somebody heard of. */
export function LeadForm({ countries, products }: LeadFormProps) {
  const router = useRouter();
  const { submit, pending, failure, errorOf } = useSubmit(createLead, ({ id, company }) => {
    toast.done(`${company} is written down`);
    router.push(leadHref('vendor', id));
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit(answersOf(form), event.currentTarget);
  }

  return (
    <form method="post" noValidate onSubmit={send} className="flex flex-col gap-5">
      <div className="grid gap-4 md:grid-cols-2">
        {QUESTIONS.map(({ name, label, mark, hint, type, list }) => (
          <Field key={name} label={label} error={errorOf(name)} {...(mark && { mark })} {...(hint && { hint })}>
            <Input name={name} type={type ?? 'text'} maxLength={200} autoComplete="off" {...(list && { list })} />
          </Field>
        ))}
        <Field label="Country" mark="optional" error={errorOf('country')}>
          <Select name="country" options={countries} placeholder="Choose a country" defaultValue="" />
        </Field>
        <Field label="Product" mark="optional" error={errorOf('productId')}>
          <Select name="productId" options={products} placeholder="Not known yet" defaultValue="" />
        </Field>
        <Field label="What they want" mark="optional" error={errorOf('need')} className="md:col-span-2">
          <Textarea name="need" rows={3} maxLength={4000} />
        </Field>
        <Field
          label="Consent"
          mark="optional"
          hint="What they agreed to, in the words that were shown to them."
          error={errorOf('consentText')}
          className="md:col-span-2"
        >
          <Input name="consentText" maxLength={2000} />
        </Field>
      </div>
      <datalist id="sources">
        {COMMON_SOURCES.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      <CheckboxField name="route" defaultChecked label="Offer it to a partner by the rules" />
      <FormProblem failure={failure} />
      <FormActions>
        <Button type="submit" variant="primary" size="lg" pending={pending}>
          Save lead
        </Button>
        <ButtonLink href="/leads" variant="quiet" size="lg">
          Cancel
        </ButtonLink>
      </FormActions>
    </form>
  );
}

type Question = { name: string; label: string; mark?: string; hint?: string; type?: string; list?: string };

const QUESTIONS: ReadonlyArray<Question> = [
  { name: 'company', label: 'Company' },
  { name: 'contactName', label: 'Who asks' },
  { name: 'contactEmail', label: 'E-mail', type: 'email', hint: 'An address or a phone number is needed.' },
  { name: 'contactPhone', label: 'Phone', type: 'tel' },
  { name: 'contactTitle', label: 'Job title', mark: 'optional' },
  { name: 'website', label: 'Website', mark: 'optional' },
  { name: 'city', label: 'City', mark: 'optional' },
  { name: 'postcode', label: 'Postcode', mark: 'optional' },
  { name: 'industry', label: 'Industry', mark: 'optional' },
  { name: 'employees', label: 'Employees', mark: 'optional' },
  { name: 'source', label: 'Where it comes from', list: 'sources' },
  { name: 'campaign', label: 'Campaign', mark: 'optional' },
];

function answersOf(form: FormData): Parameters<typeof createLead>[0] {
  const names = [...QUESTIONS.map(({ name }) => name), 'country', 'productId', 'need', 'consentText'];
  const answers = Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
  return { ...answers, route: form.get('route') === 'on' } as Parameters<typeof createLead>[0];
}
