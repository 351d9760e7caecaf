'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { leaveFor } from '@/components/sign-in/leave-for';
import { PasswordField } from '@/components/sign-in/password-field';
import { signInWith } from '@/components/sign-in/sign-in-with';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select, type SelectOption } from '@/components/ui/select';
import { createWorkspace } from '@/lib/domain/setup/actions';
import { SetupSection } from './setup-section';
import { TemplatePath, type TemplateChoice } from './template-path';

type SetupFormProps = {
  currencies: ReadonlyArray<SelectOption>;
  timeZones: ReadonlyArray<SelectOption>;
  templates: ReadonlyArray<TemplateChoice>;
};

export function SetupForm({ currencies, timeZones, templates }: SetupFormProps) {
  const [template, setTemplate] = useState(templates[0]?.key ?? '');
  const [account, setAccount] = useState({ email: '', password: '' });
  const { submit, pending, failure, errorOf } = useSubmit(createWorkspace, async () => {
    const refused = await signInWith(account.email, account.password);
    await leaveFor(refused === null ? '/' : '/sign-in');
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answers = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)] as const)) as Answers;
    void submit({ ...answers, ...account, template: template as 'blank' }, event.currentTarget);
  }

  return (
    <form method="post" onSubmit={send} noValidate className="mt-5">
      <SetupSection title="Your company" about="Partners see this name in their portal.">
        <Field label="Workspace name" error={errorOf('workspaceName')}>
          <Input name="workspaceName" autoComplete="organization" maxLength={80} autoFocus />
        </Field>
        <div className="grid gap-3.5 md:grid-cols-2">
          <Field label="Currency" error={errorOf('currency')}>
            <Select name="currency" options={currencies} defaultValue="EUR" />
          </Field>
          <Field label="Time zone" error={errorOf('timeZone')}>
            <Select name="timeZone" options={timeZones} defaultValue="UTC" ref={chooseOwnZone} />
          </Field>
        </div>
      </SetupSection>
      <SetupSection title="First administrator" about="That is you. Invite others afterwards.">
        <div className="grid gap-3.5 md:grid-cols-2">
          <Field label="Name" error={errorOf('name')}>
            <Input name="name" autoComplete="name" maxLength={120} />
          </Field>
          <Field label="Work e-mail" error={errorOf('email')}>
            <Input
              type="email"
              autoComplete="username"
              maxLength={254}
              value={account.email}
              onChange={(event) => setAccount({ ...account, email: event.target.value })}
            />
          </Field>
        </div>
        <PasswordField
          label="Password"
          value={account.password}
          error={errorOf('password')}
          onValueChange={(password) => setAccount({ ...account, password })}
        />
      </SetupSection>
      <SetupSection title="First process" about="A start to change, not a rule to obey.">
        <RadioGroup
          legend={<span className="sr-only">First process</span>}
          name="template"
          look="cards"
          value={template}
          onValueChange={setTemplate}
          error={errorOf('template')}
          options={templates.map(({ key, name, purpose, stages }) => ({
            value: key,
            label: templateLabel(name, purpose, stages),
          }))}
        />
      </SetupSection>
      <div className="flex flex-col gap-4 border-t pt-5">
        <FormProblem failure={failure} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" size="lg" pending={pending} className="max-md:w-full">
            Create workspace
          </Button>
          <span className="text-text-3">Takes about five seconds</span>
        </div>
      </div>
    </form>
  );
}

const FIELDS = ['workspaceName', 'currency', 'timeZone', 'name'] as const;
type Answers = Record<(typeof FIELDS)[number], string>;

/** The browser knows where it is, the server doesn't: so this is chosen when the form wakes up. */
function chooseOwnZone(select: HTMLSelectElement | null): void {
  if (select) select.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function templateLabel(name: string, purpose: string, stages: TemplateChoice['stages']) {
  return (
    <>
      <b>{name}</b> <span className="text-text-3">{purpose}</span>
      <TemplatePath stages={stages} />
    </>
  );
}
