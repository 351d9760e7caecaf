'use client';

import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { updateWorkspace } from '@/lib/domain/workspace/actions';
import type { WorkspaceView } from '@/lib/domain/workspace/vocabulary';

type WorkspaceFormProps = {
  workspace: WorkspaceView;
  currencies: ReadonlyArray<SelectOption>;
  timeZones: ReadonlyArray<SelectOption>;
  /** With deals in it the currency stays. */
  hasDeals: boolean;
};

export function WorkspaceForm({ workspace, currencies, timeZones, hasDeals }: WorkspaceFormProps) {
  const [version, setVersion] = useState(workspace.version);
  const { submit, pending, failure, errorOf } = useSubmit(updateWorkspace, (saved) => {
    setVersion(saved.version);
    toast.done('Saved');
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    // After a conflict the newer version was shown; saving again is meant.
    const fresh = failure?.reason === 'workspace.stale' ? (failure.details as WorkspaceView).version : version;
    void submit({
      version: fresh,
      name: textOf(form, 'name'),
      currency: hasDeals ? workspace.currency : textOf(form, 'currency'),
      timeZone: textOf(form, 'timeZone'),
    });
  }

  return (
    <form method="post" onSubmit={send} noValidate className="mt-3 flex max-w-[560px] flex-col gap-4">
      <Field label="Workspace name" error={errorOf('name')} hint="Partners see this name in their portal.">
        <Input name="name" maxLength={80} defaultValue={workspace.name} />
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label="Currency"
          error={errorOf('currency')}
          hint={hasDeals ? 'Stays as it is, because there are deals.' : 'Can be changed until there is a deal.'}
        >
          <Select name="currency" options={currencies} defaultValue={workspace.currency} disabled={hasDeals} />
        </Field>
        <Field label="Time zone" error={errorOf('timeZone')}>
          <Select name="timeZone" options={timeZones} defaultValue={workspace.timeZone} />
        </Field>
      </div>
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}
