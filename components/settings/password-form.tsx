'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { PasswordField } from '@/components/sign-in/password-field';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { changePassword } from '@/lib/domain/workspace/actions';

export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { submit, pending, failure, errorOf } = useSubmit(changePassword, () => {
    toast.done('Password changed. Your other sessions were ended.');
    setCurrent('');
    setNext('');
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit({ current, next });
  }

  return (
    <form method="post" onSubmit={send} noValidate className="mt-3 flex max-w-[400px] flex-col gap-4">
      <Field label="Current password" error={errorOf('current')}>
        <Input
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </Field>
      <PasswordField label="New password" value={next} error={errorOf('next')} onValueChange={setNext} />
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Change password
      </Button>
    </form>
  );
}
