'use client';

import { Plus, X } from 'lucide-react';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { TagChoice } from '@/components/shared/tag-choice';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { PARTNER_TIERS, type PartnerTier } from '@/lib/domain/partners/vocabulary';
import { MAX_DISCOUNT_RULES, type DiscountsView } from '@/lib/domain/registrations/discounts/vocabulary';
import { DEAL_TYPES, type DealType } from '@/lib/domain/registrations/vocabulary';
import { useDiscounts, type DiscountDraft } from './use-discounts';

type Option = { value: string; label: string };
type DiscountsEditorProps = { discounts: DiscountsView; products: ReadonlyArray<Option> };

/** What registered deals are sold for: of all that apply the highest. */
export function DiscountsEditor({ discounts, products }: DiscountsEditorProps) {
  const { rules, change, add, remove, save, pending, failure, errorOf, ...rest } = useDiscounts(discounts);

  return (
    <form
      noValidate
      className="mt-3 flex max-w-[780px] flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <section aria-label="Discounts">
        <SectionTitle
          ruled
          detail={rules.length === 0 ? 'None: approvals say nothing of a price' : 'The highest that applies counts'}
          end={
            <Button size="sm" variant="quiet" disabled={rules.length >= MAX_DISCOUNT_RULES} onClick={add}>
              <Plus aria-hidden /> Discount
            </Button>
          }
        >
          Discounts
        </SectionTitle>
        <ul>
          {rules.map((rule, place) => (
            <DiscountRow
              key={rule.id}
              rule={rule}
              products={products}
              errorOf={(part) => errorOf(`rules.${place}.${part}`)}
              onChange={(part) => change(rule.id, part)}
              onRemove={() => remove(rule.id)}
            />
          ))}
        </ul>
      </section>
      <section aria-label="Beside other partners">
        <SectionTitle ruled>Beside other partners</SectionTitle>
        <div className="mt-3 grid gap-4 md:grid-cols-2">
          <Field
            label="At another’s customer, at most"
            mark="points"
            hint="For renewals and expansions by others than its supplier. Empty: as everywhere."
            error={errorOf('nonIncumbent')}
          >
            <Input
              inputMode="numeric"
              maxLength={5}
              value={rest.nonIncumbent}
              onChange={(event) => rest.setNonIncumbent(event.currentTarget.value)}
            />
          </Field>
          <Field
            label="Approved beside another partner"
            mark="% of the points"
            hint="100: both get the same."
            error={errorOf('alongsideShare')}
          >
            <Input
              inputMode="numeric"
              maxLength={5}
              value={rest.alongsideShare}
              onChange={(event) => rest.setAlongsideShare(event.currentTarget.value)}
            />
          </Field>
        </div>
      </section>
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}

type DiscountRowProps = {
  rule: DiscountDraft;
  products: ReadonlyArray<Option>;
  errorOf: (part: string) => string | undefined;
  onChange: (part: Partial<DiscountDraft>) => void;
  onRemove: () => void;
};

function DiscountRow({ rule, products, errorOf, onChange, onRemove }: DiscountRowProps) {
  const name = rule.name || 'this discount';
  return (
    <li className="flex flex-col gap-3 border-b border-line py-3">
      <div className="flex items-end gap-2">
        <Field label="What gives it" error={errorOf('name')} className="min-w-0 flex-1">
          <Input
            value={rule.name}
            maxLength={80}
            placeholder="Such as: new customer, Gold"
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        </Field>
        <Field label="Points" error={errorOf('points')} className="w-24">
          <Input
            inputMode="numeric"
            maxLength={5}
            value={rule.points}
            onChange={(event) => onChange({ points: event.currentTarget.value })}
          />
        </Field>
        <IconButton label={`Take out ${name}`} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="grid gap-3 md:grid-cols-3">
        <TagChoice
          label="Deal types"
          mark=""
          placeholder="All"
          options={DEAL_TYPES}
          values={rule.dealTypes}
          error={errorOf('dealTypes')}
          onChange={(values) => onChange({ dealTypes: values as ReadonlyArray<DealType> })}
        />
        <TagChoice
          label="Tiers"
          mark=""
          placeholder="All"
          options={PARTNER_TIERS}
          values={rule.tiers}
          error={errorOf('tiers')}
          onChange={(values) => onChange({ tiers: values as ReadonlyArray<PartnerTier> })}
        />
        <TagChoice
          label="Products"
          mark=""
          placeholder="All"
          options={products}
          values={rule.productIds}
          error={errorOf('productIds')}
          onChange={(values) => onChange({ productIds: values })}
        />
      </div>
    </li>
  );
}
