'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/money-field';
import { RadioGroup } from '@/components/ui/radio-group';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import type { Suggestion } from '@/components/ui/use-suggestions';
import { DEAL_TYPES, ALWAYS_ASKED } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';
import { ChosenField } from './chosen-field';
import { ChosenGrid } from './chosen-grid';
import { FormSection } from './form-section';
import { neededOf } from './needed';
import { OwnField } from './own-field';

export type Offer = {
  products: ReadonlyArray<Suggestion>;
  currencies: ReadonlyArray<string>;
  /** The first day an order can be expected, 'YYYY-MM-DD'. */
  today: string;
};

export function DealSection({ form, offer }: { form: AnswerForm; offer: Offer }) {
  return (
    <FormSection title="What is the deal">
      <div id={answerId('dealType')}>
        <RadioGroup
          legend={ALWAYS_ASKED.dealType}
          look="bar"
          options={DEAL_TYPES}
          value={form.answers.dealType}
          onValueChange={(dealType) => form.change({ dealType })}
          error={form.errorOf('dealType')}
        />
      </div>
      <ProductField form={form} products={offer.products} />
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          id={answerId('amount')}
          label={ALWAYS_ASKED.amount}
          error={form.errorOf('amount') ?? form.errorOf('currency')}
        >
          {(control) => (
            <MoneyField
              {...control}
              amount={form.answers.amount}
              onAmountChange={(amount) => form.change({ amount })}
              currency={form.answers.currency}
              onCurrencyChange={(currency) => form.change({ currency })}
              currencies={offer.currencies}
              onBlur={() => form.leave('amount')}
            />
          )}
        </Field>
        <Field id={answerId('closeDate')} label={ALWAYS_ASKED.closeDate} error={form.errorOf('closeDate')}>
          <DateField
            min={offer.today}
            value={form.answers.closeDate}
            onChange={(event) => form.change({ closeDate: event.currentTarget.value })}
            onBlur={() => form.leave('closeDate')}
          />
        </Field>
      </div>
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

function ProductField({ form, products }: { form: AnswerForm; products: Offer['products'] }) {
  const suggest = useMemo(() => suggestFrom(products), [products]);
  const chosen = products.filter(({ value }) => form.answers.productIds.includes(value));

  return (
    <Field id={answerId('productIds')} label={ALWAYS_ASKED.productIds} error={form.errorOf('productIds')}>
      <TagField
        listLabel="Products"
        placeholder="Choose what they need"
        values={chosen}
        suggest={suggest}
        onValuesChange={(values) => form.change({ productIds: values.map(({ value }) => value) })}
      />
    </Field>
  );
}
