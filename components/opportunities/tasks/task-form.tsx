'use client';

import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { Failure } from '@/lib/platform/outcome';
import { assigneesQuery, useWriteTask } from '@/lib/domain/opportunities/tasks/client';

/** Something to do for a deal, for whom and by when. What could not be kept stays typed. */
export function TaskForm({ opportunityId, onDone }: { opportunityId: string; onDone: () => void }) {
  const write = useWriteTask();
  const { data: people = [] } = useQuery(assigneesQuery(opportunityId));
  const [task, setTask] = useState({ title: '', dueOn: '', assigneeId: '' });
  const change = (changes: Partial<typeof task>) => setTask((before) => ({ ...before, ...changes }));
  const said = saidOf(write.error?.failure);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    write.mutate({ ...task, opportunityId, how: '' }, { onSuccess: onDone });
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      className="mb-2 grid gap-2.5 rounded-md border border-line bg-sunken px-3 py-2.5 sm:grid-cols-[minmax(0,1fr)_160px_148px]"
    >
      <Field label="What is to be done" error={said('title') ?? said('')}>
        <Input
          scale="sm"
          autoFocus
          maxLength={200}
          value={task.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </Field>
      <Field label="By whom" error={said('assigneeId')}>
        <Select
          scale="sm"
          options={[{ value: '', label: 'Me' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          value={task.assigneeId}
          onChange={(event) => change({ assigneeId: event.target.value })}
        />
      </Field>
      <Field label="Due" error={said('dueOn')}>
        <DateField scale="sm" value={task.dueOn} onChange={(event) => change({ dueOn: event.target.value })} />
      </Field>
      <div className="flex gap-2 sm:col-span-3">
        <Button type="submit" size="sm" pending={write.isPending}>
          Add the task
        </Button>
        <Button variant="quiet" size="sm" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What is wrong with a field; under '' what is wrong with no field of its own. */
function saidOf(failure: Failure | undefined) {
  return (field: string): string | undefined => {
    if (field === '') return failure?.fields ? undefined : failure?.message;
    return failure?.fields?.[field]?.[0];
  };
}
