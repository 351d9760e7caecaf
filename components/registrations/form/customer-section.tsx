'use client';

import { AlwaysField, type Offer } from './always-fields';
import type { AnswerForm } from './answer-form';
import { ChosenField } from './chosen-field';
import { ChosenGrid } from './chosen-grid';
import { ConflictNote } from './conflict-note';
import { FormSection } from './form-section';
import { neededOf } from './needed';

export function CustomerSection({ form, offer }: { form: AnswerForm; offer: Offer }) {
  return (
    <FormSection title="Who is the customer">
      <AlwaysField form={form} field="company" offer={offer} />
      <ChosenGrid>
        <AlwaysField form={form} field="website" offer={offer} />
        <AlwaysField form={form} field="country" offer={offer} />
      </ChosenGrid>
      <ConflictNote answers={form.answers} />
      <ChosenGrid>
        {neededOf(form, 'customer').map((field) => (
          <ChosenField key={field} form={form} field={field} />
        ))}
      </ChosenGrid>
    </FormSection>
  );
}
