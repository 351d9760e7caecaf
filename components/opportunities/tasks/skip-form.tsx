'use client';

import { useState, type SyntheticEvent } from 'react';
import { firstSentence } from '@/components/opportunities/deal/first-sentence';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useSkipTask } from '@/lib/domain/opportunities/tasks/client';
import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';

/** Why a task is left out: whoever looks after the process reads it. */
export function SkipForm({ task, onDone }: { task: TaskView; onDone: () => void }) {
  const skip = useSkipTask();
  const [reason, setReason] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    skip.mutate({ task, reason }, { onSuccess: onDone });
  };

  return (
    <form onSubmit={submit} noValidate className="mb-2 ml-[26px] flex flex-wrap items-end gap-2">
      <Field
        label="Why it is left out"
        className="min-w-56 flex-1"
        error={skip.error ? firstSentence(skip.error.failure) : undefined}
      >
        <Input
          scale="sm"
          autoFocus
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Button type="submit" size="sm" pending={skip.isPending}>
        Leave it out
      </Button>
      <Button variant="quiet" size="sm" onClick={onDone}>
        Cancel
      </Button>
    </form>
  );
}
