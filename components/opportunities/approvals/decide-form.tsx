'use client';

import { useState } from 'react';
import { firstSentence } from '@/components/opportunities/deal/first-sentence';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useDecideApproval } from '@/lib/domain/opportunities/approvals/client';
import type { Approval, Verdict } from '@/lib/domain/opportunities/approvals/vocabulary';

/** Yes or no to what somebody asks for; a no says why. */
export function DecideForm({ approval }: { approval: Approval }) {
  const [answer, setAnswer] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const decide = useDecideApproval();
  const isEmpty = answer.trim() === '';

  const say = (verdict: Verdict) => {
    if (verdict === 'declined' && isEmpty) setIsAsked(true);
    else decide.mutate({ approvalId: approval.id, verdict, ...(isEmpty ? {} : { answer: answer.trim() }) });
  };
  const error = decide.error ? firstSentence(decide.error.failure) : null;

  return (
    <div className="mt-2 grid gap-2">
      <Field
        label="Your answer"
        mark="needed to decline"
        error={isAsked && isEmpty ? 'Say why not, so that they can mend it.' : error}
      >
        <Textarea
          scale="sm"
          rows={2}
          maxLength={1000}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </Field>
      <div className="flex gap-2">
        <Button size="sm" variant="primary" pending={decide.isPending} onClick={() => say('approved')}>
          Approve
        </Button>
        <Button size="sm" disabled={decide.isPending} onClick={() => say('declined')}>
          Decline
        </Button>
      </div>
    </div>
  );
}
