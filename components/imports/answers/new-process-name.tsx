'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ImportOptions } from '@/lib/domain/imports/vocabulary';
import type { Answers } from './use-answers';

type NewProcessNameProps = {
  name: string;
  processes: ImportOptions['processes'];
  give: Answers['give'];
};

/** Stored when the field is left or Enter is pressed. */
export function NewProcessName({ name, processes, give }: NewProcessNameProps) {
  const [stored, setStored] = useState(name);
  const [typed, setTyped] = useState(name);
  // Somebody else named it, or this name has just been stored.
  if (stored !== name) {
    setStored(name);
    setTyped(name);
  }
  const written = typed.trim();
  const isTaken = processes.some((process) => process.name.toLowerCase() === written.toLowerCase());
  const store = () => {
    if (written !== '' && written !== name) give({ about: 'new_process', name: written });
  };

  return (
    <Field label="Name of the new process" error={problemOf(written, isTaken)}>
      <Input
        scale="sm"
        maxLength={80}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={store}
        onKeyDown={({ key }) => (key === 'Enter' ? store() : undefined)}
      />
    </Field>
  );
}

function problemOf(name: string, isTaken: boolean): string | null {
  if (name === '') return 'Give it a name.';
  return isTaken ? 'There is a process of this name already. Choose another name.' : null;
}
