'use client';

import { useMemo, type ReactNode } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/money-field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select, type SelectOption } from '@/components/ui/select';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import type { Suggestion } from '@/components/ui/use-suggestions';
import { ALWAYS_ASKED, DEAL_TYPES } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';
import { AnswerInput } from './answer-input';
import { CompanyField } from './company-field';

export type Offer = {
  products: ReadonlyArray<Suggestion>;
  currencies: ReadonlyArray<string>;
  /** The first day an order can be expected, 'YYYY-MM-DD'. */
  today: string;
  countries: ReadonlyArray<SelectOption>;
};

type AlwaysFieldProps = { form: AnswerForm; field: keyof typeof ALWAYS_ASKED; offer: Offer };

/** One of the answers that every programme asks for. */
export function AlwaysField({ form, field, offer }: AlwaysFieldProps): ReactNode {
  switch (field) {
    case 'company':
      return <CompanyField form={form} />;
    case 'website':
      return <AnswerInput form={form} answer="website" inputMode="url" />;
    case 'country':
      return <CountryField form={form} offer={offer} />;
    case 'dealType':
      return <DealTypeField form={form} />;
    case 'productIds':
      return <ProductField form={form} offer={offer} />;
    case 'amount':
      return <AmountField form={form} offer={offer} />;
    case 'closeDate':
      return <CloseDateField form={form} offer={offer} />;
  }
}

type Props = { form: AnswerForm; offer: Offer };

function CountryField({ form, offer }: Props) {
  return (
    <Field id={answerId('country')} label={ALWAYS_ASKED.country} error={form.errorOf('country')}>
      <Select
        options={offer.countries}
        placeholder="Choose a country"
        value={form.answers.country}
        onChange={(event) => form.change({ country: event.currentTarget.value })}
        onBlur={() => form.leave('country')}
      />
    </Field>
  );
}

function DealTypeField({ form }: Pick<Props, 'form'>) {
  return (
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
  );
}

function ProductField({ form, offer: { products } }: Props) {
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

function AmountField({ form, offer }: Props) {
  return (
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
  );
}

function CloseDateField({ form, offer }: Props) {
  return (
    <Field id={answerId('closeDate')} label={ALWAYS_ASKED.closeDate} error={form.errorOf('closeDate')}>
      <DateField
        min={offer.today}
        value={form.answers.closeDate}
        onChange={(event) => form.change({ closeDate: event.currentTarget.value })}
        onBlur={() => form.leave('closeDate')}
      />
    </Field>
  );
}
