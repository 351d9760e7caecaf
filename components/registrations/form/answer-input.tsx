'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ANSWER_LABELS, type ChosenAnswer } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';

type AnswerInputProps = Pick<ComponentProps<typeof Input>, 'type' | 'inputMode' | 'autoComplete' | 'placeholder'> & {
  form: AnswerForm;
  answer: 'website' | ChosenAnswer;
  hint?: ReactNode;
  /** In place of the message of the rules, where more is known. */
  error?: ReactNode;
};

/** An answer of one line. */
export function AnswerInput({ form, answer, hint, error, ...input }: AnswerInputProps) {
  return (
    <Field id={answerId(answer)} label={ANSWER_LABELS[answer]} hint={hint} error={error ?? form.errorOf(answer)}>
      <Input
        autoComplete="off"
        {...input}
        value={form.answers[answer]}
        onChange={(event) => form.change({ [answer]: event.currentTarget.value })}
        onBlur={() => form.leave(answer)}
      />
    </Field>
  );
}
