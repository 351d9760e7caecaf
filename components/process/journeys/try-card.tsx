'use client';

import { useMemo, useState } from 'react';
import { DEAL_TYPE_LABELS } from '@/components/opportunities/new-deal/deal-type-labels';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/money-field';
import { Select } from '@/components/ui/select';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import { tryRules } from '@/lib/domain/process/journeys/actions';
import type { Trial } from '@/lib/domain/process/journeys/vocabulary';
import type { Choices } from '@/lib/domain/opportunities/list/vocabulary';
import { TrialAnswer } from './trial-answer';

type TryCardProps = { choices: Choices };
type DealType = (typeof DEAL_TYPE_LABELS)[number]['value'];

/** Which process would a deal like this get? Nothing is written. */
export function TryCard({ choices }: TryCardProps) {
  const [partner, setPartner] = useState({ text: '', id: '' });
  const [products, setProducts] = useState<ReadonlyArray<{ value: string; label: string }>>([]);
  const [dealType, setDealType] = useState<DealType>('new_customer');
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(choices.currencies[0] ?? 'EUR');
  const [trial, setTrial] = useState<Trial | null>(null);
  const suggest = useMemo(
    () => ({
      partners: suggestFrom(choices.partners.map(({ id, name }) => ({ value: id, label: name }))),
      products: suggestFrom(choices.products.map(({ id, name, line }) => ({ value: id, label: name, detail: line }))),
    }),
    [choices],
  );
  const { submit, pending, failure, errorOf } = useSubmit(
    () =>
      tryRules({
        ...{ partnerId: partner.id, dealType, amount, currency },
        productIds: products.map(({ value }) => value),
      }),
    setTrial,
  );

  return (
    <section aria-labelledby="try">
      <SectionTitle id="try">Try it</SectionTitle>
      <form
        noValidate
        className="mt-1 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(undefined, event.currentTarget);
        }}
      >
        <Field label="Partner" error={partner.id === '' && errorOf('partnerId') ? CHOOSE : errorOf('partnerId')}>
          {(control) => (
            <Combobox
              {...control}
              scale="sm"
              listLabel="Partners"
              text={partner.text}
              onTextChange={(text) => setPartner((before) => ({ ...before, text }))}
              onPick={(picked) => setPartner({ text: picked?.label ?? '', id: picked?.value ?? '' })}
              suggest={suggest.partners}
              minLength={0}
            />
          )}
        </Field>
        <Field label="Products" mark="optional" error={errorOf('productIds')}>
          {(control) => (
            <TagField
              {...control}
              listLabel="Products"
              values={products}
              onValuesChange={setProducts}
              suggest={suggest.products}
            />
          )}
        </Field>
        <Field label="Deal type" error={errorOf('dealType')}>
          <Select
            scale="sm"
            options={DEAL_TYPE_LABELS}
            value={dealType}
            onChange={(event) => setDealType(event.currentTarget.value as DealType)}
          />
        </Field>
        <Field label="Amount" error={errorOf('amount') ?? errorOf('currency')}>
          {(control) => (
            <MoneyField
              {...control}
              scale="sm"
              amount={amount}
              onAmountChange={setAmount}
              currency={currency}
              onCurrencyChange={setCurrency}
              currencies={choices.currencies}
            />
          )}
        </Field>
        {failure?.fields ? null : <FormProblem failure={failure} />}
        <div>
          <Button type="submit" pending={pending}>
            Try this deal
          </Button>
        </div>
      </form>
      {trial ? <TrialAnswer trial={trial} /> : null}
    </section>
  );
}

const CHOOSE = 'Choose a partner from the list.';
