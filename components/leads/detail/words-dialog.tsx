'use client';

import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { Outcome } from '@/lib/platform/outcome';

type WordsDialogProps = {
  title: string;
  label: string;
  mark?: string;
  act: string;
  done: string;
  /** Under which name what was written is sent, for its error. */
  field: string;
  send: (words: string) => Promise<Outcome<unknown>>;
  onClose: () => void;
};

/** An act that wants nothing but a few words. */
export function WordsDialog({ title, label, mark, act, done, field, send, onClose }: WordsDialogProps) {
  const [words, setWords] = useState('');
  const { submit, pending, failure, errorOf } = useLeadAct(send, done, onClose);

  return (
    <LeadDialog
      title={title}
      act={{ label: act }}
      pending={pending}
      failure={failure}
      onAct={(form) => void submit(words, form)}
      onClose={onClose}
    >
      <Field label={label} error={errorOf(field)} {...(mark && { mark })}>
        <Textarea rows={3} maxLength={2000} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      </Field>
    </LeadDialog>
  );
}
