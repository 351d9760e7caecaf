'use client';

import type { SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { FieldSet } from '@/components/ui/field-set';
import { Input } from '@/components/ui/input';
import { createApiKey } from '@/lib/domain/workspace/keys/actions';
import { SCOPES, type NewApiKey } from '@/lib/domain/workspace/keys/vocabulary';

type ApiKeyDialogProps = { onMade: (made: NewApiKey) => void; onClose: () => void };

export function ApiKeyDialog({ onMade, onClose }: ApiKeyDialogProps) {
  const { submit, pending, failure, errorOf } = useSubmit(createApiKey, onMade);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const scopes = SCOPES.map(({ value }) => value).filter((scope) => form.has(scope));
    void submit({ name: textOf(form, 'name'), scopes });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New API key"
      description="It is shown once. Keep it where it will be used."
    >
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Field label="Name" error={errorOf('name')} hint="What will use it, such as “ERP nightly”.">
            <Input name="name" maxLength={80} autoComplete="off" />
          </Field>
          <FieldSet legend="It may" error={errorOf('scopes')}>
            {SCOPES.map(({ value, label }) => (
              <CheckboxField key={value} name={value} label={label} />
            ))}
          </FieldSet>
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Make key
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
