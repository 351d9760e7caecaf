'use client';

import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Select, type SelectOption } from '@/components/ui/select';
import { completedEmail } from '@/lib/domain/registrations/rules';
import { MANDATORY } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';
import { AnswerInput } from './answer-input';
import { CompanyField } from './company-field';
import { ConflictNote } from './conflict-note';
import { FormSection } from './form-section';

type CustomerSectionProps = { form: AnswerForm; countries: ReadonlyArray<SelectOption> };

export function CustomerSection({ form, countries }: CustomerSectionProps) {
  return (
    <FormSection title="Who is the customer">
      <CompanyField form={form} />
      <div className="grid gap-4 md:grid-cols-2">
        <AnswerInput form={form} answer="website" inputMode="url" autoComplete="off" />
        <Field id={answerId('country')} label={MANDATORY.country} error={form.errorOf('country')}>
          <Select
            options={countries}
            placeholder="Choose a country"
            value={form.answers.country}
            onChange={(event) => form.change({ country: event.currentTarget.value })}
            onBlur={() => form.leave('country')}
          />
        </Field>
      </div>
      <ConflictNote answers={form.answers} />
      <div className="grid gap-4 md:grid-cols-2">
        <AnswerInput form={form} answer="contactName" autoComplete="off" />
        <AnswerInput form={form} answer="contactEmail" type="email" autoComplete="off" error={emailHelp(form)} />
      </div>
    </FormSection>
  );
}

/** An address that stops short is completed by the customer's own domain, at a press. */
function emailHelp({ answers, errorOf, change }: AnswerForm): ReactNode {
  const problem = errorOf('contactEmail');
  const completed = completedEmail(answers.contactEmail, answers.website);
  if (!problem || !completed) return problem;

  return (
    <>
      The part after @ isn’t complete. Did you mean{' '}
      <button type="button" className="font-medium underline" onClick={() => change({ contactEmail: completed })}>
        {completed}
      </button>
      ?
    </>
  );
}
