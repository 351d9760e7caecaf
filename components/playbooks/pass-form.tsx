'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

type PassFormProps = { pending: boolean; onPass: (reason: string) => void; onCancel: () => void };

/** Passing is as easy as using; the reason is a gift. */
export function PassForm({ pending, onPass, onCancel }: PassFormProps) {
  const [reason, setReason] = useState('');

  return (
    <form
      className="mt-1.5 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onPass(reason);
      }}
    >
      <Field label="Why not?" mark="optional" hint="Those who wrote the play read it.">
        {(control) => (
          <Input
            {...control}
            autoFocus
            scale="sm"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" pending={pending}>
          Put it away
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
