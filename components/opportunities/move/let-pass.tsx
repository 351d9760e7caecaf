'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

type LetPassProps = { to: string; isSending: boolean; onPass: (reason: string) => void };

/** For those who may decide it: the deal passes although something is missing, with a reason that stays at the deal. */
export function LetPass({ to, isSending, onPass }: LetPassProps) {
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';

  return (
    <Disclosure label="Let it pass anyway" detail="with a reason" className="mt-4 border-t border-line pt-1.5">
      <form
        className="grid gap-2.5 pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          setIsAsked(true);
          if (!isMissing) onPass(reason.trim());
        }}
      >
        <Field
          label="Why it may pass"
          hint="Everybody at the deal reads it. How often this happens is counted for the process."
          error={isAsked && isMissing ? 'Say why it may pass.' : null}
        >
          <Textarea
            scale="sm"
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <Button type="submit" pending={isSending} className="justify-self-start">
          Let it pass to {to}
        </Button>
      </form>
    </Disclosure>
  );
}
