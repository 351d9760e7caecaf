'use client';

import { Field } from '@/components/ui/field';
import { Select, type SelectOption } from '@/components/ui/select';
import { ALWAYS_ASKED } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';
import { AnswerInput } from './answer-input';
import { ChosenField } from './chosen-field';
import { ChosenGrid } from './chosen-grid';
import { CompanyField } from './company-field';
import { ConflictNote } from './conflict-note';
import { FormSection } from './form-section';
import { neededOf } from './needed';

type CustomerSectionProps = { form: AnswerForm; countries: ReadonlyArray<SelectOption> };

export function CustomerSection({ form, countries }: CustomerSectionProps) {
  return (
    <FormSection title="Who is the customer">
      <CompanyField form={form} />
      <div className="grid gap-4 md:grid-cols-2">
        <AnswerInput form={form} answer="website" inputMode="url" />
        <Field id={answerId('country')} label={ALWAYS_ASKED.country} error={form.errorOf('country')}>
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
      <ChosenGrid>
        {neededOf(form, 'customer').map((field) => (
          <ChosenField key={field} form={form} field={field} />
        ))}
      </ChosenGrid>
    </FormSection>
  );
}
