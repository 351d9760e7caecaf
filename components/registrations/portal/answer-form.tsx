'use client';

import { MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useDecision } from '@/components/registrations/decision/use-decision';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { answerQuestion } from '@/lib/domain/registrations/actions';

type AnswerFormProps = {
  registrationId: string;
  version: number;
  question: string;
  /** Who asks. */
  asker: string;
  /** "31 h" */
  left: string;
  mayAnswer: boolean;
};

/** The vendor's question and the place to answer it. */
export function AnswerForm({ registrationId, version, question, asker, left, mayAnswer }: AnswerFormProps) {
  const [answer, setAnswer] = useState('');
  const { pending, refusal, run } = useDecision(() => toast.done('Sent. The clock goes on.'));

  return (
    <Note
      tone="warn"
      icon={<MessageCircleQuestionMark aria-hidden />}
      title={`${asker} asks you`}
      className="mt-5 [&_label]:text-text"
    >
      <p className="whitespace-pre-line">“{question}”</p>
      {mayAnswer ? (
        <form
          className="mt-3"
          onSubmit={(event) => {
            event.preventDefault();
            run(() => answerQuestion({ registrationId, version, answer }));
          }}
        >
          <Field label="Your answer" error={refusal?.message}>
            <Textarea
              rows={3}
              maxLength={2000}
              value={answer}
              onChange={(event) => setAnswer(event.currentTarget.value)}
            />
          </Field>
          <p className="mt-3 flex flex-wrap items-center gap-3">
            <Button type="submit" variant="primary" disabled={answer.trim() === ''} pending={pending}>
              Send the answer
            </Button>
            <span className="text-text-3">The clock is paused; {left} are left to decide once you answer.</span>
          </p>
        </form>
      ) : null}
    </Note>
  );
}
