'use client';

import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useAddNote } from '@/lib/domain/opportunities/deal/client';
import { firstSentence } from './first-sentence';

/** One line until somebody writes in it. What could not be kept stays typed. */
export function NoteForm({ id }: { id: string }) {
  const add = useAddNote(id);
  const [note, setNote] = useState('');
  const isEmpty = note.trim() === '';
  const keep = () => (isEmpty ? undefined : add.mutate(note, { onSuccess: () => setNote('') }));
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) keep();
  };

  return (
    <div className="mb-2 grid gap-2">
      <Field
        label={<span className="sr-only">Note</span>}
        error={add.error ? firstSentence(add.error.failure) : undefined}
      >
        <Textarea
          scale="sm"
          rows={isEmpty ? 1 : 3}
          maxLength={4_000}
          value={note}
          placeholder="Write a note"
          className="resize-none"
          onKeyDown={pressed}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Field>
      {isEmpty ? null : (
        <div>
          <Button size="sm" pending={add.isPending} onClick={keep}>
            Keep the note
          </Button>
        </div>
      )}
    </div>
  );
}
