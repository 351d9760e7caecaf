'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { returnRegistration } from '@/lib/domain/registrations/actions';
import type { Verdict } from '@/lib/domain/registrations/decisions/rules';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { Letter } from './letter';
import { useDecision } from './use-decision';

type ReturnDialogProps = {
  registration: VendorRegistration;
  words: (verdict: Verdict) => ReadonlyArray<string>;
  onClose: () => void;
};

/** Asks the partner one thing; the clock waits for the answer. */
export function ReturnDialog({ registration, words, onClose }: ReturnDialogProps) {
  const { id: registrationId, version, partner } = registration;
  const [question, setQuestion] = useState('');
  const { pending, refusal, run } = useDecision(() => {
    toast.done(`${partner.name} is asked`);
    onClose();
  });
  const isAsked = question.trim() !== '';

  return (
    <Dialog open onOpenChange={onClose} title={`What do you need to know from ${partner.name}?`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(() => returnRegistration({ registrationId, version, question }));
        }}
      >
        <DialogBody>
          <Field label="Your question" error={refusal?.fields?.question?.[0]}>
            <Textarea
              autoFocus
              rows={3}
              maxLength={2000}
              value={question}
              onChange={(event) => setQuestion(event.currentTarget.value)}
            />
          </Field>
          {isAsked ? (
            <section aria-label="What the partner reads">
              <h3 className="mb-1 font-medium">They read</h3>
              <Letter letter={words({ verdict: 'returned', question })} />
            </section>
          ) : null}
          {refusal && !refusal.fields ? (
            <Note tone="bad" live>
              {refusal.message}
            </Note>
          ) : null}
        </DialogBody>
        <DialogFooter consequence="The clock stands still until they answer">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={!isAsked} pending={pending}>
            Ask and return
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
