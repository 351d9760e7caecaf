'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { updateProgramme } from '@/lib/domain/registrations/actions';
import type { ProgrammeView } from '@/lib/domain/registrations/programme/vocabulary';
import { PROGRAMME_GROUPS } from './programme-fields';

/** The programme's terms, all at once. */
export function ProgrammeForm({ programme }: { programme: ProgrammeView }) {
  const [version, setVersion] = useState(programme.version);
  const { submit, pending, failure, errorOf } = useSubmit(updateProgramme, (saved) => {
    setVersion(saved.version);
    toast.done('Saved');
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // After a conflict the newer terms were shown; saving again is meant.
    const isStale = failure?.reason === 'registration.programme_changed';
    const fresh = isStale ? (failure.details as ProgrammeView).version : version;
    void submit({ version: fresh, ...answersOf(new FormData(event.currentTarget)) }, event.currentTarget);
  }

  return (
    <form method="post" onSubmit={send} noValidate className="mt-3 flex max-w-[720px] flex-col gap-6">
      {PROGRAMME_GROUPS.map(({ title, questions }) => (
        <section key={title} aria-label={title}>
          <SectionTitle ruled>{title}</SectionTitle>
          <div className="mt-3 grid gap-4 md:grid-cols-2">
            {questions.map(({ key, label, unit, hint }) => (
              <Field key={key} label={label} mark={unit} hint={hint} error={errorOf(key)}>
                <Input name={key} inputMode="numeric" maxLength={40} defaultValue={shown(programme[key])} />
              </Field>
            ))}
          </div>
        </section>
      ))}
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}

function shown(value: ProgrammeView[keyof ProgrammeView]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** As typed: the server reads the numbers. */
function answersOf(form: FormData) {
  const typed = (key: string) => textOf(form, key).trim();
  return {
    decisionHours: typed('decisionHours'),
    maxReturns: typed('maxReturns'),
    appealDays: typed('appealDays'),
    protectionDays: typed('protectionDays'),
    maxProtectionDays: typed('maxProtectionDays'),
    extensionDays: typed('extensionDays'),
    maxExtensions: typed('maxExtensions'),
    amountTolerance: typed('amountTolerance'),
    reminderDays: typed('reminderDays')
      .split(/[\s,;]+/)
      .filter(Boolean),
    inactivityDays: typed('inactivityDays') || null,
    inactivityGraceDays: typed('inactivityGraceDays'),
  };
}
