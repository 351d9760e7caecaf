'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { setAbsence } from '@/lib/domain/workspace/people/actions';

type AbsenceFormProps = {
  absence: { from: string | null; until: string | null; standInId: string | null };
  people: ReadonlyArray<{ id: string; name: string }>;
};

/** Who decides while somebody is away. */
export function AbsenceForm({ absence, people }: AbsenceFormProps) {
  const [from, setFrom] = useState(absence.from ?? '');
  const [until, setUntil] = useState(absence.until ?? '');
  const [standIn, setStandIn] = useState(absence.standInId ?? '');
  const { submit, pending, failure, errorOf } = useSubmit(setAbsence, (saved) =>
    toast.done(saved.from === null ? 'You are here' : 'Saved. Your stand-in decides from then on.'),
  );
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = { userId: null, from: from || null, until: until || null, standInId: standIn || null };
    void submit(input, event.currentTarget);
  };

  return (
    <form method="post" onSubmit={send} noValidate className="mt-3 flex max-w-[400px] flex-col gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <Field label="Away from" error={errorOf('from')}>
          <DateField value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        </Field>
        <Field label="Last day" error={errorOf('until')}>
          <DateField value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
        </Field>
      </div>
      <Field label="Decides meanwhile" error={errorOf('standInId')}>
        <Select
          options={[{ value: '', label: 'Nobody' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          value={standIn}
          onChange={(event) => setStandIn(event.currentTarget.value)}
        />
      </Field>
      <FormProblem failure={failure} />
      <Button type="submit" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}
