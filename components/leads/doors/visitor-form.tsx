'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { sendVisitor } from '@/lib/domain/leads/doors/actions';

type VisitorFormProps = { slug: string; consentText: string };

const FIELDS = ['company', 'contactName', 'contactEmail', 'contactPhone', 'need', 'hint'] as const;

export function VisitorForm({ slug, consentText }: VisitorFormProps) {
  const [isSent, setSent] = useState(false);
  const { submit, pending, failure, errorOf } = useSubmit(
    (form: Record<string, string>) => sendVisitor(slug, form),
    () => setSent(true),
  );
  if (isSent) {
    return (
      <Note tone="ok" live title="Thank you" className="mt-6">
        Somebody will get in touch with you.
      </Note>
    );
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answers = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)]));
    void submit({ ...answers, consent: form.get('consent') === 'on' ? 'true' : 'false' }, event.currentTarget);
  }

  return (
    <form method="post" noValidate onSubmit={send} className="mt-6 flex flex-col gap-4">
      <Field label="Company" error={errorOf('company')}>
        <Input name="company" maxLength={200} autoComplete="organization" />
      </Field>
      <Field label="Your name" error={errorOf('contactName')}>
        <Input name="contactName" maxLength={120} autoComplete="name" />
      </Field>
      <Field label="E-mail" error={errorOf('contactEmail')}>
        <Input name="contactEmail" type="email" maxLength={254} autoComplete="email" />
      </Field>
      <Field label="Phone" mark="optional" error={errorOf('contactPhone')}>
        <Input name="contactPhone" type="tel" maxLength={60} autoComplete="tel" />
      </Field>
      <Field label="What can we do for you?" mark="optional" error={errorOf('need')}>
        <Textarea name="need" rows={4} maxLength={4000} />
      </Field>
      {/* People don't see it; programs fill in everything. */}
      <input name="hint" tabIndex={-1} autoComplete="off" aria-hidden className="absolute -left-[9999px] size-px" />
      {consentText ? <CheckboxField name="consent" label={consentText} /> : null}
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" size="lg" pending={pending}>
        Send
      </Button>
    </form>
  );
}
