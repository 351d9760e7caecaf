'use client';

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { TagChoice } from '@/components/shared/tag-choice';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { ofTotal } from '@/lib/core/words';
import { MAX_LEVELS, type ApprovalLevel, type ApprovalRuleView } from '@/lib/domain/registrations/approvals/vocabulary';
import type { ConflictClass, DealType } from '@/lib/domain/registrations/vocabulary';
import type { RuleDraft } from './use-approvals';

type Option = { value: string; label: string };
export type RuleChoices = {
  dealTypes: ReadonlyArray<Option>;
  regions: ReadonlyArray<Option>;
  products: ReadonlyArray<Option>;
  conflicts: ReadonlyArray<Option>;
  approvers: ReadonlyArray<Option>;
};

type RuleCardProps = {
  rule: RuleDraft;
  place: number;
  places: number;
  currency: string;
  /** As it was saved last; null for a new one. */
  known: ApprovalRuleView | null;
  looked: number;
  choices: RuleChoices;
  errorOf: (part: string) => string | undefined;
  onChange: (part: Partial<RuleDraft>) => void;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
};

/** One rule: of what it holds, and on which levels that is decided. */
export function RuleCard(props: RuleCardProps) {
  const { rule, place, places, known, looked, errorOf, onChange, onRemove, onMove } = props;
  const name = rule.name || 'this rule';
  return (
    <section aria-label={rule.name || 'New rule'} className="rounded-md border border-line p-4">
      <div className="flex items-end gap-1">
        <Field label={`Rule ${place + 1}`} error={errorOf('name')} className="mr-1 flex-1">
          <Input
            value={rule.name}
            maxLength={80}
            placeholder="Such as: large renewals"
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        </Field>
        <IconButton label={`Ask ${name} earlier`} disabled={place === 0} onClick={() => onMove(-1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={`Ask ${name} later`} disabled={place === places - 1} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton label={`Take out ${name}`} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      </div>
      <Conditions {...props} />
      <Levels {...props} />
      {known ? (
        <p className="mt-3 text-xs text-text-3 tabular-nums">
          Would have taken {ofTotal(known.taken, looked)} registrations of the last year, as saved.
        </p>
      ) : null}
      {known?.problems.map((problem) => (
        <Note key={problem} tone="warn" className="mt-3">
          {problem}
        </Note>
      ))}
    </section>
  );
}

function Conditions({ rule, currency, choices, errorOf, onChange }: RuleCardProps) {
  const { dealTypes, regions, productIds, conflicts } = rule;
  const isUsed = [dealTypes, regions, productIds, conflicts].some((list) => list.length > 0);
  return (
    <>
      <div className="mt-3 grid gap-3 md:grid-cols-3">
        <Field label="Amount from" mark={currency} error={errorOf('amountFrom')}>
          <Input
            inputMode="decimal"
            maxLength={40}
            value={rule.amountFrom}
            onChange={(event) => onChange({ amountFrom: event.currentTarget.value })}
          />
        </Field>
        <Field label="Discount asked from" mark="%" error={errorOf('discountFrom')}>
          <Input
            inputMode="numeric"
            maxLength={10}
            value={rule.discountFrom}
            onChange={(event) => onChange({ discountFrom: event.currentTarget.value })}
          />
        </Field>
        <Field label="Units from" error={errorOf('unitsFrom')}>
          <Input
            inputMode="numeric"
            maxLength={12}
            value={rule.unitsFrom}
            onChange={(event) => onChange({ unitsFrom: event.currentTarget.value })}
          />
        </Field>
      </div>
      <div className="mt-2">
        <Disclosure label="Only for some" detail="deal types, conflicts, regions, products" open={isUsed}>
          <div className="grid gap-3 md:grid-cols-2">
            <TagChoice
              label="Deal types"
              options={choices.dealTypes}
              values={dealTypes}
              error={errorOf('dealTypes')}
              onChange={(values) => onChange({ dealTypes: values as ReadonlyArray<DealType> })}
            />
            <TagChoice
              label="Conflicts"
              options={choices.conflicts}
              values={conflicts}
              error={errorOf('conflicts')}
              onChange={(values) => onChange({ conflicts: values as ReadonlyArray<ConflictClass> })}
            />
            <TagChoice
              label="Regions"
              options={choices.regions}
              values={regions}
              error={errorOf('regions')}
              onChange={(values) => onChange({ regions: values })}
            />
            <TagChoice
              label="Products"
              options={choices.products}
              values={productIds}
              error={errorOf('productIds')}
              onChange={(values) => onChange({ productIds: values })}
            />
          </div>
        </Disclosure>
      </div>
    </>
  );
}

function Levels({ rule: { levels }, choices, errorOf, onChange }: RuleCardProps) {
  const change = (place: number, part: Partial<ApprovalLevel>) =>
    onChange({ levels: levels.map((level, at) => (at === place ? { ...level, ...part } : level)) });
  return (
    <section aria-label="Levels" className="mt-3 border-t border-line pt-3">
      <ol className="flex flex-col gap-3">
        {levels.map((level, place) => (
          <li key={place} className="flex items-end gap-2 max-md:flex-wrap">
            <Field
              label={`Step ${place + 1}`}
              error={errorOf(`levels.${place}.name`)}
              className="w-40 shrink-0 max-md:w-full"
            >
              <Input
                value={level.name}
                maxLength={60}
                onChange={(event) => change(place, { name: event.currentTarget.value })}
              />
            </Field>
            <div className="min-w-0 flex-1">
              <TagChoice
                label={`Any one of, in step ${place + 1}`}
                mark=""
                options={choices.approvers}
                values={level.approvers}
                error={errorOf(`levels.${place}.approvers`)}
                onChange={(approvers) => change(place, { approvers })}
              />
            </div>
            <IconButton
              label={`Take out step ${place + 1}`}
              disabled={levels.length === 1}
              onClick={() => onChange({ levels: levels.filter((_, at) => at !== place) })}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      <Button
        size="sm"
        variant="quiet"
        className="mt-2"
        disabled={levels.length >= MAX_LEVELS}
        onClick={() => onChange({ levels: [...levels, { name: '', approvers: [] }] })}
      >
        <Plus aria-hidden /> Step after that
      </Button>
    </section>
  );
}
