'use client';

import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import {
  askableFields,
  choicesOf,
  fieldOf,
  predicatesFor,
  takesOperand,
} from '@/lib/domain/process/criteria/rules/fields';
import type { DealField } from '@/lib/domain/process/criteria/rules/fields';
import { PREDICATES, type Predicate } from '@/lib/domain/process/criteria/vocabulary';
import { withField, type CriterionDraft } from './criterion-draft';
import type { CriterionErrors } from './criterion-errors';

type ConditionFieldsProps = {
  draft: CriterionDraft;
  errors: CriterionErrors;
  onChange: (changes: Partial<CriterionDraft>) => void;
};

const FIELDS = askableFields().map(({ key, label }) => ({ value: key, label }));

/** Which field, and what must be true of it: the conditions and the answers are those that the field can have. */
export function ConditionFields({ draft, errors, onChange }: ConditionFieldsProps) {
  const field = fieldOf(draft.field);

  return (
    <>
      <Field label="Field" error={errors.field}>
        {(control) => (
          <Select
            {...control}
            scale="sm"
            placeholder="Choose a field"
            options={FIELDS}
            value={draft.field}
            onChange={(event) => onChange(withField(draft, event.target.value))}
          />
        )}
      </Field>
      {field ? (
        <div className="grid grid-cols-2 gap-3">
          <Field label="Condition" error={errors.predicate}>
            {(control) => (
              <Select
                {...control}
                scale="sm"
                options={PREDICATES.filter(({ value }) => predicatesFor(field.type).includes(value))}
                value={draft.predicate}
                onChange={(event) => onChange({ predicate: event.target.value as Predicate })}
              />
            )}
          </Field>
          {takesOperand(draft.predicate) ? (
            <OperandField field={field} operand={draft.operand} error={errors.operand} onChange={onChange} />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

type OperandFieldProps = { field: DealField; operand: string; error: string | undefined } & Pick<
  ConditionFieldsProps,
  'onChange'
>;

function OperandField({ field, operand, error, onChange }: OperandFieldProps) {
  const choices = choicesOf(field);
  const answered = {
    value: operand,
    onChange: (event: { target: { value: string } }) => onChange({ operand: event.target.value }),
  };

  return (
    <Field label="Compared with" error={error} {...(field.type === 'money' ? { hint: 'In the deal’s currency.' } : {})}>
      {(control) => {
        if (choices) return <Select {...control} {...answered} scale="sm" placeholder="Choose" options={choices} />;
        if (field.type === 'date') return <DateField {...control} {...answered} scale="sm" />;
        return <Input {...control} {...answered} scale="sm" inputMode={isNumeric(field) ? 'decimal' : 'text'} />;
      }}
    </Field>
  );
}

function isNumeric({ type }: DealField): boolean {
  return type === 'money' || type === 'number';
}
