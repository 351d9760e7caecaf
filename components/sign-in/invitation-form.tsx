'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { acceptInvitation } from '@/lib/domain/workspace/invitations/actions';
import { leaveFor } from './leave-for';
import { PasswordField } from './password-field';
import { signInWith } from './sign-in-with';

type InvitationFormProps = {
  token: string;
  email: string;
  name: string;
  /** They have an account and only choose a new password. */
  known: boolean;
};

export function InvitationForm({ token, email, known, ...invited }: InvitationFormProps) {
  const [name, setName] = useState(invited.name);
  const [password, setPassword] = useState('');
  const { submit, pending, failure, errorOf } = useSubmit(acceptInvitation, async (account) => {
    const refused = await signInWith(account.email, password);
    await leaveFor(refused === null ? '/' : '/sign-in');
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit({ token, name, password });
  }

  return (
    <form method="post" onSubmit={send} noValidate className="mt-6 flex flex-col gap-4">
      <Field label="Work e-mail" hint="This is what you sign in with.">
        <Input type="email" autoComplete="username" value={email} readOnly />
      </Field>
      {known ? null : (
        <Field label="Your name" error={errorOf('name')}>
          <Input autoComplete="name" maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      )}
      <PasswordField
        label={known ? 'New password' : 'Choose a password'}
        value={password}
        error={errorOf('password')}
        onValueChange={setPassword}
      />
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" size="lg" pending={pending}>
        {known ? 'Set password and sign in' : 'Join and sign in'}
      </Button>
    </form>
  );
}
