'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { explainTerm } from '@/lib/domain/process/glossary/actions';
import type { Failure } from '@/lib/platform/outcome';
import { useDraft } from './studio-context';

type TermFormProps = { initial: { term: string; meaning: string }; onDone: () => void };

/** A word and what it means. A word that is there already gets the new meaning. */
export function TermForm({ initial, onDone }: TermFormProps) {
  const { edit } = useDraft();
  const [typed, setTyped] = useState(initial);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const errorOf = (field: string) => failure?.fields?.[field]?.[0];

  const save = async () => {
    setPending(true);
    const why = await edit(({ processId }) => explainTerm({ processId, ...typed }));
    setPending(false);
    if (why) setFailure(why);
    else onDone();
  };

  return (
    <form
      noValidate
      className="mt-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label="Word" error={errorOf('term') ?? (failure && !failure.fields ? failure.message : undefined)}>
        <Input
          scale="sm"
          maxLength={60}
          value={typed.term}
          readOnly={initial.term !== ''}
          onChange={(event) => setTyped({ ...typed, term: event.target.value })}
        />
      </Field>
      <Field label="What it means" error={errorOf('meaning')}>
        <Textarea
          scale="sm"
          rows={2}
          maxLength={300}
          value={typed.meaning}
          onChange={(event) => setTyped({ ...typed, meaning: event.target.value })}
        />
      </Field>
      <div className="flex gap-1.5">
        <Button type="submit" size="sm" pending={pending}>
          Save word
        </Button>
        <Button size="sm" variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
