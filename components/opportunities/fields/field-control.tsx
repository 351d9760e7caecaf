'use client';

import type { KeyboardEvent } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import type { FieldControl as Wiring } from '@/components/ui/field-wiring';
import type { FieldView } from '@/lib/domain/opportunities/deal/vocabulary';

type FieldControlProps = Partial<Wiring> & {
  field: FieldView;
  typed: string;
  onType: (typed: string) => void;
  /** The person is done with it: left the field, chose, or pressed Enter. */
  onCommit: (typed: string) => void;
  autoFocus?: boolean;
  placeholder?: string;
  'aria-label'?: string;
};

/** The control that fits a field's type. It saves when it is left. */
export function FieldControl({ field, typed, onType, onCommit, ...rest }: FieldControlProps) {
  if (field.choices) {
    const choose = (value: string) => {
      onType(value);
      onCommit(value);
    };
    const options = [{ value: '', label: 'Choose' }, ...field.choices];
    return (
      <Select
        {...rest}
        scale="sm"
        options={options}
        value={typed}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    );
  }

  const shared = { ...rest, value: typed, onBlur: () => onCommit(typed) };
  if (field.type === 'date') {
    return <DateField {...shared} scale="sm" onChange={(event) => onType(event.currentTarget.value)} />;
  }
  if (field.type === 'long_text') {
    return <Textarea {...shared} rows={3} maxLength={4_000} onChange={(event) => onType(event.currentTarget.value)} />;
  }
  return (
    <Input
      {...shared}
      {...INPUTS[field.type]}
      scale="sm"
      maxLength={2_000}
      onKeyDown={(event) => commitOnEnter(event, () => onCommit(typed))}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

const INPUTS: Readonly<Record<string, { type?: string; inputMode?: 'decimal' | 'url' | 'email' }>> = {
  email: { type: 'email', inputMode: 'email' },
  link: { inputMode: 'url' },
  money: { inputMode: 'decimal' },
  number: { inputMode: 'decimal' },
};

function commitOnEnter(event: KeyboardEvent, commit: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  commit();
}
