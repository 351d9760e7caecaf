'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/money-field';
import { RadioGroup } from '@/components/ui/radio-group';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import { Textarea } from '@/components/ui/textarea';
import type { Suggestion } from '@/components/ui/use-suggestions';
import { DEAL_TYPES, MANDATORY } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';
import { FormSection } from './form-section';

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
          legend={MANDATORY.dealType}
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
          label={MANDATORY.amount}
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
        <Field id={answerId('closeDate')} label={MANDATORY.closeDate} error={form.errorOf('closeDate')}>
          <DateField
            min={offer.today}
            value={form.answers.closeDate}
            onChange={(event) => form.change({ closeDate: event.currentTarget.value })}
            onBlur={() => form.leave('closeDate')}
          />
        </Field>
      </div>
      <Field
        id={answerId('problem')}
        label={MANDATORY.problem}
        hint="Two sentences are enough. Their words are best."
        error={form.errorOf('problem')}
      >
        <Textarea
          placeholder="What happens today, and what should happen instead"
          value={form.answers.problem}
          onChange={(event) => form.change({ problem: event.currentTarget.value })}
          onBlur={() => form.leave('problem')}
        />
      </Field>
    </FormSection>
  );
}

function ProductField({ form, products }: { form: AnswerForm; products: Offer['products'] }) {
  const suggest = useMemo(() => suggestFrom(products), [products]);
  const chosen = products.filter(({ value }) => form.answers.productIds.includes(value));

  return (
    <Field id={answerId('productIds')} label={MANDATORY.productIds} error={form.errorOf('productIds')}>
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
