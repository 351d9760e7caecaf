'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import type { PlayTask } from '@/lib/domain/playbooks/vocabulary';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { EMPTY_TASK, type ChangeDraft } from './play-draft';

type TaskFieldsProps = {
  tasks: ReadonlyArray<PlayTask>;
  errorOf: (field: string) => string | undefined;
  onChange: ChangeDraft;
};

/** What becomes tasks once the play is used. */
export function TaskFields({ tasks, errorOf, onChange }: TaskFieldsProps) {
  const put = (index: number, changes: Partial<PlayTask>) =>
    onChange({ tasks: tasks.map((task, at) => (at === index ? { ...task, ...changes } : task)) });

  return (
    <fieldset>
      <legend className="font-medium">Tasks it makes</legend>
      {tasks.map((task, index) => (
        <TaskRow
          key={index}
          place={index + 1}
          task={task}
          error={errorOf(`offer.tasks.${index}.title`)}
          onChange={(changes) => put(index, changes)}
          onRemove={() => onChange({ tasks: tasks.filter((_, at) => at !== index) })}
        />
      ))}
      {tasks.length < 10 ? (
        <Button variant="quiet" size="sm" onClick={() => onChange({ tasks: [...tasks, EMPTY_TASK] })}>
          <Plus aria-hidden />
          Task
        </Button>
      ) : null}
    </fieldset>
  );
}

type TaskRowProps = {
  place: number;
  task: PlayTask;
  error: string | undefined;
  onChange: (changes: Partial<PlayTask>) => void;
  onRemove: () => void;
};

function TaskRow({ place, task, error, onChange, onRemove }: TaskRowProps) {
  const days = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 3);
    onChange({ dueDays: digits === '' ? null : Number(digits) });
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_180px_112px_auto] items-start gap-x-3 gap-y-2 border-b border-line py-3 max-md:grid-cols-2">
      <Field label={`Task ${place}`} error={error} className="max-md:col-span-2">
        <Input
          value={task.title}
          maxLength={120}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </Field>
      <Field label="Who">
        <Select
          options={OWNER_ROLES}
          value={task.performer}
          onChange={(event) => onChange({ performer: roleOf(event.currentTarget.value) })}
        />
      </Field>
      <Field label="Working days">
        <Input
          inputMode="numeric"
          placeholder="none"
          value={task.dueDays === null ? '' : String(task.dueDays)}
          onChange={(event) => days(event.currentTarget.value)}
        />
      </Field>
      <IconButton label={`Take out task ${place}`} className="mt-7 max-md:col-start-2 max-md:mt-0" onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
      <Field label="How" mark="optional" className="col-span-3 max-md:col-span-2">
        <Textarea rows={2} value={task.how} onChange={(event) => onChange({ how: event.currentTarget.value })} />
      </Field>
    </div>
  );
}

function roleOf(value: string): PlayTask['performer'] {
  return OWNER_ROLES.find((role) => role.value === value)?.value ?? 'partner_seller';
}
