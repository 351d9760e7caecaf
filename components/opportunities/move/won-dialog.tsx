'use client';

import { useState, type SyntheticEvent } from 'react';
import { Money } from '@/components/shared/money';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { QuestionProps } from './move-questions';
import { RefusalNote } from './refusal-note';

export function WonDialog({ question: { card, from, to, failure }, isSending, onAnswer, onClose }: QuestionProps) {
  const [note, setNote] = useState('');

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onAnswer({ note });
  };

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={`Close ${card.title} as won?`}
      description={
        <>
          From <b className="text-text">{from.name}</b> to <b className="text-text">{to.name}</b> with{' '}
          <b className="text-text">
            <Money minor={card.amountMinor} currency={card.currency} />
          </b>
          .
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <DialogBody>
          <RefusalNote failure={failure} />
          <Field label="What won it" mark="optional" hint="For the next one like it.">
            <Textarea
              rows={2}
              value={note}
              maxLength={2_000}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </Field>
        </DialogBody>
        <DialogFooter consequence="A won deal does not change any more">
          <Button onClick={onClose}>Not yet</Button>
          <Button type="submit" variant="primary" pending={isSending}>
            Close as won
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
