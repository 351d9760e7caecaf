'use client';

import { useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MoneyField } from '@/components/ui/money-field';
import { Select } from '@/components/ui/select';
import { TagField } from '@/components/ui/tag-field';
import type { Suggest } from '@/components/ui/use-suggestions';
import { DEAL_TYPE_LABELS } from './deal-type-labels';
import type { NewDeal, useNewDeal } from './use-new-deal';

type NewDealFieldsProps = {
  form: ReturnType<typeof useNewDeal>;
  currencies: ReadonlyArray<string>;
  suggest: { partners: Suggest; products: Suggest };
};

export function NewDealFields({ form: { deal, set, said }, currencies, suggest }: NewDealFieldsProps) {
  const [partner, setPartner] = useState('');

  return (
    <>
      <Field
        label="Partner"
        error={deal.partnerId === '' && said('partnerId') ? 'Choose a partner from the list.' : said('partnerId')}
      >
        {(control) => (
          <Combobox
            {...control}
            scale="sm"
            listLabel="Partners"
            text={partner}
            onTextChange={setPartner}
            onPick={(picked) => set({ partnerId: picked?.value ?? '' })}
            suggest={suggest.partners}
            minLength={0}
            autoFocus
          />
        )}
      </Field>
      <Field label="Customer, legal name" error={said('customer')}>
        <Input
          scale="sm"
          value={deal.customer}
          maxLength={200}
          onChange={(event) => set({ customer: event.currentTarget.value })}
        />
      </Field>
      <Field label="Amount" error={said('amount') ?? said('currency')}>
        {(control) => (
          <MoneyField
            {...control}
            scale="sm"
            amount={deal.amount}
            onAmountChange={(amount) => set({ amount })}
            currency={deal.currency}
            onCurrencyChange={(currency) => set({ currency })}
            currencies={currencies}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Deal type" error={said('dealType')}>
          <Select
            scale="sm"
            options={DEAL_TYPE_LABELS}
            value={deal.dealType}
            onChange={(event) => set({ dealType: event.currentTarget.value as NewDeal['dealType'] })}
          />
        </Field>
        <Field label="Expected order date" error={said('closeDate')}>
          <DateField
            scale="sm"
            value={deal.closeDate}
            onChange={(event) => set({ closeDate: event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field label="Products" mark="optional" error={said('productIds')}>
        {(control) => (
          <TagField
            {...control}
            listLabel="Products"
            values={deal.products}
            onValuesChange={(products) => set({ products })}
            suggest={suggest.products}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Contact" mark="optional" error={said('contactName')}>
          <Input
            scale="sm"
            value={deal.contactName}
            maxLength={120}
            onChange={(event) => set({ contactName: event.currentTarget.value })}
          />
        </Field>
        <Field label="Their e-mail" mark="optional" error={said('contactEmail')}>
          <Input
            scale="sm"
            type="email"
            value={deal.contactEmail}
            onChange={(event) => set({ contactEmail: event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field label="Next step" mark="optional" error={said('nextStep')}>
        <Input
          scale="sm"
          value={deal.nextStep}
          maxLength={200}
          onChange={(event) => set({ nextStep: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}
