'use client';

import { MessageCircleQuestionMark } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useDecision } from '@/components/registrations/decision/use-decision';
import type { Offer } from '@/components/registrations/form/always-fields';
import { AmendFields } from '@/components/registrations/form/amend-fields';
import { useAnswers } from '@/components/registrations/form/use-answers';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { answerQuestion } from '@/lib/domain/registrations/actions';
import type { RegistrationForm } from '@/lib/domain/registrations/form/vocabulary';
import { rawAnswersOf } from '@/lib/domain/registrations/drafts/rules';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';

/** The form and what it lets people choose from. */
export type Amending = { asks: RegistrationForm; offer: Offer };

type AnswerFormProps = {
  registration: RegistrationView;
  /** Who asks. */
  asker: string;
  /** "31 h" */
  left: string;
  mayAnswer: boolean;
  amending: Amending | null;
};

/** The vendor's question and the place to answer it, with the answers that may be changed on the way. */
export function AnswerForm({ registration, asker, left, mayAnswer, amending }: AnswerFormProps) {
  return (
    <Note
      tone="warn"
      icon={<MessageCircleQuestionMark aria-hidden />}
      title={`${asker} asks you`}
      className="mt-5 [&_label]:text-text [&_legend]:text-text"
    >
      <p className="whitespace-pre-line">“{registration.question}”</p>
      {mayAnswer ? <Answering registration={registration} left={left} amending={amending ?? NOTHING} /> : null}
    </Note>
  );
}

type AnsweringProps = { registration: RegistrationView; left: string; amending: Amending };

function Answering({ registration, left, amending: { asks, offer } }: AnsweringProps) {
  const { id: registrationId, version, askedFields } = registration;
  const [answer, setAnswer] = useState('');
  const { pending, refusal, run } = useDecision(() => toast.done('Sent. The clock goes on.'));
  const { form, problems, showAll } = useAnswers({
    first: rawAnswersOf(registration),
    asks,
    today: offer.today,
    onChange: () => undefined,
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    showAll();
    if (askedFields.some((place) => place in problems)) return;
    const answers = askedFields.length > 0 ? form.answers : null;
    run(() => answerQuestion({ registrationId, version, answer, answers }));
  };

  return (
    <form className="mt-3 flex flex-col gap-3" noValidate onSubmit={send}>
      <AmendFields form={form} places={askedFields} questions={asks.own} offer={offer} />
      <Field label="Your answer" error={refusal?.message}>
        <Textarea rows={3} maxLength={2000} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} />
      </Field>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" disabled={answer.trim() === ''} pending={pending}>
          Send the answer
        </Button>
        <span className="text-text-3">The clock is paused; {left} are left to decide once you answer.</span>
      </p>
    </form>
  );
}

const NOTHING: Amending = {
  asks: { fields: [], own: [], evidence: 'off' },
  offer: { products: [], currencies: [], today: '', countries: [] },
};
