'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import type { FieldControl } from '@/components/ui/field-wiring';
import type { OwnQuestion } from '@/lib/domain/registrations/form/vocabulary';
import { answerId, type AnswerForm } from './answer-form';

type OwnFieldProps = { form: AnswerForm; question: OwnQuestion };

/** A question that this programme alone asks. */
export function OwnField({ form, question }: OwnFieldProps) {
  const { key, label, kind } = question;
  const place = `own.${key}` as const;
  const typed = {
    value: form.answers.own[key] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      form.change({ own: { ...form.answers.own, [key]: event.currentTarget.value } }),
    onBlur: () => form.leave(place),
  };

  return (
    <Field
      id={answerId(place)}
      label={label}
      error={form.errorOf(place)}
      className={kind === 'long' ? 'md:col-span-2' : undefined}
    >
      {controlOf(question, typed)}
    </Field>
  );
}

type Typed = { value: string; onChange: (event: { currentTarget: { value: string } }) => void; onBlur: () => void };

function controlOf({ kind, options }: OwnQuestion, typed: Typed): ReactElement<Partial<FieldControl>> {
  switch (kind) {
    case 'text':
      return <Input {...typed} maxLength={2000} />;
    case 'long':
      return <Textarea {...typed} rows={3} />;
    case 'number':
      return <Input {...typed} inputMode="decimal" maxLength={40} />;
    case 'date':
      return <DateField {...typed} />;
    case 'yes_no':
      return <Select {...typed} options={YES_OR_NO} placeholder="Choose" />;
    case 'choice':
      return <Select {...typed} options={options.map((value) => ({ value, label: value }))} placeholder="Choose" />;
  }
}

const YES_OR_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
