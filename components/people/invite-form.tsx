'use client';

import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup, type RadioChoice } from '@/components/ui/radio-group';
import type { Invited } from '@/lib/domain/workspace/invitations/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';

export type Invite = (person: { email: string; name: string; role: string }) => Promise<Outcome<Invited>>;

type InviteFormProps = {
  invite: Invite;
  roles: ReadonlyArray<RadioChoice>;
  /** The company's own domain: an address in it needs no second look. */
  domain: string | null;
  companyName: string;
  onInvited: (invited: Invited) => void;
  onCancel: () => void;
};

export function InviteForm({ invite, roles, domain, companyName, onInvited, onCancel }: InviteFormProps) {
  const [email, setEmail] = useState('');
  const { submit, pending, failure, errorOf } = useSubmit(invite, onInvited);
  const isOwn = domain !== null && email.trim().toLowerCase().endsWith(`@${domain}`);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({ email, name: textOf(form, 'name'), role: textOf(form, 'role') });
  }

  return (
    <form method="post" onSubmit={send} noValidate>
      <DialogBody>
        <Field label="Work e-mail" error={errorOf('email')} {...(isOwn && { ok: `${companyName}’s own domain` })}>
          <Input
            type="email"
            autoComplete="off"
            maxLength={254}
            data-autofocus
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        <Field label="Name" error={errorOf('name')}>
          <Input name="name" autoComplete="off" maxLength={120} />
        </Field>
        <RadioGroup
          legend="What they do"
          name="role"
          options={roles}
          defaultValue={roles[0]?.value ?? ''}
          error={errorOf('role')}
        />
        <FormProblem failure={failure} />
      </DialogBody>
      <DialogFooter consequence="The link works once, for seven days.">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" pending={pending}>
          Send invitation
        </Button>
      </DialogFooter>
    </form>
  );
}
