'use client';

import { AlwaysField, type Offer } from './always-fields';
import type { AnswerForm } from './answer-form';
import { ChosenField } from './chosen-field';
import { ChosenGrid } from './chosen-grid';
import { FormSection } from './form-section';
import { neededOf } from './needed';
import { OwnField } from './own-field';

export function DealSection({ form, offer }: { form: AnswerForm; offer: Offer }) {
  return (
    <FormSection title="What is the deal">
      <AlwaysField form={form} field="dealType" offer={offer} />
      <AlwaysField form={form} field="productIds" offer={offer} />
      <ChosenGrid>
        <AlwaysField form={form} field="amount" offer={offer} />
        <AlwaysField form={form} field="closeDate" offer={offer} />
      </ChosenGrid>
      <ChosenGrid>
        {neededOf(form, 'deal').map((field) => (
          <ChosenField key={field} form={form} field={field} />
        ))}
        {form.questions
          .filter(({ demand }) => demand === 'required')
          .map((question) => (
            <OwnField key={question.key} form={form} question={question} />
          ))}
      </ChosenGrid>
    </FormSection>
  );
}
