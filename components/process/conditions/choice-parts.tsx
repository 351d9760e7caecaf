'use client';

import { FilterPart } from '@/components/shared/filter-part';
import { Tag } from '@/components/ui/tag';
import { labelIn } from '@/lib/domain/process/conditions/rules/choice';
import { CHOICE_OPERATORS, type ChoiceCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { PartsProps } from './parts-props';
import { WordPart } from './word-part';

/** "is Gold or Platinum": each can be taken out, and others added. */
export function ChoiceParts({ condition, around, onChange, name }: PartsProps<ChoiceCondition>) {
  const { subject, values } = condition;
  const rest = around.choices[subject].filter(({ value }) => !values.includes(value));
  const add = { value: '', label: values.length === 0 ? 'choose…' : 'or…' };

  return (
    <>
      <WordPart
        label={`${name}: comparison`}
        options={CHOICE_OPERATORS}
        value={condition.operator}
        onChange={(operator) => onChange({ ...condition, operator })}
      />
      {values.map((value) => (
        <Tag
          key={value}
          label={labelIn(around, subject, value)}
          value={value}
          name={undefined}
          onRemove={() => onChange({ ...condition, values: values.filter((one) => one !== value) })}
        />
      ))}
      {rest.length > 0 ? (
        <FilterPart
          label={`${name}: add one`}
          options={[add, ...rest]}
          value=""
          onValueChange={(value) => (value === '' ? undefined : onChange({ ...condition, values: [...values, value] }))}
        />
      ) : null}
    </>
  );
}
