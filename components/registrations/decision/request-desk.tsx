'use client';

import { useState } from 'react';
import { deadlineWords } from '@/components/registrations/clock-words';
import type { Place } from '@/components/registrations/place';
import { askedWords } from '@/components/registrations/requests-note';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { ReasonField } from '@/components/registrations/reason-field';
import { Refused } from '@/components/registrations/refused';
import { toast } from '@/components/ui/toast';
import { decideRequest } from '@/lib/domain/registrations/actions';
import { OUTCOME_LABELS } from '@/lib/domain/registrations/requests/vocabulary';
import type { RequestView, VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { useDecision } from './use-decision';

type RequestDeskProps = { request: RequestView; registration: VendorRegistration; canDecide: boolean; place: Place };

/** What is asked now that it was decided, by when it is to be answered, and the two answers. */
export function RequestDesk({ request, registration, canDecide, place }: RequestDeskProps) {
  const { kind, askedBy, dueAt } = request;
  return (
    <section aria-label="To answer" className="mt-4 rounded-md border border-line p-4">
      <p className="text-text-2">
        {askedBy} asks. Answer by <b className="text-text">{deadlineWords(dueAt, place)}</b>.
      </p>
      <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{askedWords(request)}</p>
      {kind === 'appeal' && registration.protectedElsewhere ? (
        <Note tone="warn" className="mt-3">
          Another partner is protected with this customer. Whoever overturns lets both go on.
        </Note>
      ) : null}
      {registration.isOwnJudgement ? (
        <p className="mt-3">You rejected it, so somebody else decides on the appeal.</p>
      ) : null}
      {canDecide && !registration.isOwnJudgement ? (
        <Answer request={request} alongside={registration.protectedElsewhere} />
      ) : null}
    </section>
  );
}

const ACTS = {
  extension: { grant: 'Extend', refuse: 'Don’t extend' },
  appeal: { grant: 'Overturn and approve', refuse: 'Uphold the rejection' },
  correction: { grant: 'Change the deal', refuse: 'Keep what was approved' },
  change: { grant: 'Confirm the new amount', refuse: 'Keep what was approved' },
} as const;

function Answer({ request, alongside }: { request: RequestView; alongside: boolean }) {
  const { id: requestId, version, kind } = request;
  const [days, setDays] = useState(String(request.days ?? ''));
  const [answer, setAnswer] = useState('');
  const { pending, refusal, run } = useDecision((view) => {
    const decided = view.requests.find(({ id }) => id === requestId);
    toast.done(decided ? OUTCOME_LABELS[kind][decided.status] : 'Decided');
  });
  // Said once, the second press lets both partners go on.
  const isProtected = refusal?.reason === 'registration.protected_elsewhere';
  const errorOf = (field: string) => refusal?.fields?.[field]?.[0];
  const decide = (granted: boolean) =>
    run(() =>
      decideRequest({
        ...{ requestId, version, granted, alongside: alongside || isProtected, answer: answer.trim() || null },
        ...(kind === 'extension' && granted && { days }),
      }),
    );

  return (
    <div className="mt-3 flex flex-col gap-3">
      {kind === 'extension' ? (
        <Field label="Days" error={errorOf('days')} className="max-w-32">
          <Input inputMode="numeric" maxLength={4} value={days} onChange={(event) => setDays(event.target.value)} />
        </Field>
      ) : null}
      <ReasonField
        label="To the partner"
        mark="needed to refuse"
        error={errorOf('answer')}
        value={answer}
        onChange={setAnswer}
      />
      <Refused refusal={refusal} />
      <div className="flex gap-2 max-md:flex-col">
        <Button variant="primary" pending={pending} onClick={() => decide(true)}>
          {isProtected ? `${ACTS[kind].grant} alongside` : ACTS[kind].grant}
        </Button>
        <Button disabled={pending} onClick={() => decide(false)}>
          {ACTS[kind].refuse}
        </Button>
      </div>
    </div>
  );
}
