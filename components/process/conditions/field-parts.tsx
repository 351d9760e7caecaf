'use client';

import { comparesWith, operatorsFor } from '@/lib/domain/process/conditions/rules/field';
import { FIELD_OPERATORS, type FieldCondition } from '@/lib/domain/process/conditions/vocabulary';
import { choicesOf, fieldOf } from '@/lib/domain/process/criteria/rules/fields';
import { AmountPart } from './amount-part';
import { inlineField } from './part-look';
import type { PartsProps } from './parts-props';
import { WordPart } from './word-part';

export function FieldParts(props: PartsProps<FieldCondition>) {
  const { condition, name, onChange } = props;
  const known = fieldOf(condition.field);
  const operators = FIELD_OPERATORS.filter(({ value }) => !known || operatorsFor(known).includes(value));

  return (
    <>
      <WordPart
        label={`${name}: comparison`}
        options={operators}
        value={condition.operator}
        onChange={(operator) => onChange({ ...condition, operator })}
      />
      {comparesWith(condition.operator) ? <OperandPart {...props} /> : null}
    </>
  );
}

function OperandPart(props: PartsProps<FieldCondition>) {
  const { condition, name, onChange } = props;
  const known = fieldOf(condition.field);
  const choices = known ? choicesOf(known) : null;
  const label = `${name}: compared with`;
  const write = (operand: string) => onChange({ ...condition, operand });

  if (known?.type === 'money') return <MoneyOperand {...props} />;
  if (choices)
    return (
      <WordPart
        label={label}
        options={[...(condition.operand === '' ? [{ value: '', label: 'choose…' }] : []), ...choices]}
        value={condition.operand}
        onChange={write}
      />
    );
  return (
    <input
      aria-label={label}
      type={known?.type === 'date' ? 'date' : 'text'}
      autoComplete="off"
      value={condition.operand}
      onChange={(event) => write(event.currentTarget.value)}
      className={`${inlineField} w-36`}
    />
  );
}

function MoneyOperand({ condition, around, name, onChange }: PartsProps<FieldCondition>) {
  const currency = condition.currency ?? around.currency;
  const currencies = [...new Set([...Object.keys(around.rates), currency])].toSorted();

  return (
    <>
      <WordPart
        label={`${name}: currency`}
        options={currencies.map((code) => ({ value: code, label: code }))}
        value={currency}
        onChange={(code) => onChange({ ...condition, currency: code })}
      />
      <AmountPart
        label={`${name}: compared with`}
        operand={condition.operand}
        currency={currency}
        onChange={(operand) => onChange({ ...condition, operand })}
      />
    </>
  );
}
