'use client';

import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { answerFeedback } from '@/lib/domain/opportunities/feedback/actions';
import type { Feedback } from '@/lib/domain/opportunities/feedback/vocabulary';
import { AWAY, type Failure } from '@/lib/platform/outcome';

/** An answer to whoever said it. What could not be sent stays typed. */
export function AnswerForm({ entry, onDone }: { entry: Feedback; onDone: () => void }) {
  const [answer, setAnswer] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setPending(true);
    const outcome = await answerFeedback({ feedbackId: entry.id, version: entry.version, answer }).catch(() => AWAY);
    setPending(false);
    if (outcome.ok) onDone();
    else setFailure(outcome.failure);
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="mt-2 grid gap-2">
      <Field label="Your answer" error={failure ? (failure.fields?.answer?.[0] ?? failure.message) : undefined}>
        <Textarea
          scale="sm"
          rows={2}
          autoFocus
          maxLength={2_000}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="sm" pending={pending}>
          Send the answer
        </Button>
        <Button variant="quiet" size="sm" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
