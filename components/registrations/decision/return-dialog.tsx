'use client';

import { useState } from 'react';
import { ActDialog } from '@/components/registrations/act-dialog';
import { ReasonField } from '@/components/registrations/reason-field';
import { TagChoice } from '@/components/shared/tag-choice';
import { toast } from '@/components/ui/toast';
import { returnRegistration } from '@/lib/domain/registrations/actions';
import type { Verdict } from '@/lib/domain/registrations/decisions/rules';
import type { VendorRegistration } from '@/lib/domain/registrations/views/schema';
import { ANSWER_LABELS } from '@/lib/domain/registrations/vocabulary';
import { Letter } from './letter';
import { useDecision } from './use-decision';

type ReturnDialogProps = {
  registration: VendorRegistration;
  words: (verdict: Verdict) => ReadonlyArray<string>;
  onClose: () => void;
};

/** Asks the partner one thing; the clock waits for the answer. */
export function ReturnDialog({ registration, words, onClose }: ReturnDialogProps) {
  const { id: registrationId, version, partner, own } = registration;
  const [question, setQuestion] = useState('');
  const [fields, setFields] = useState<ReadonlyArray<string>>([]);
  const { pending, refusal, run } = useDecision(() => {
    toast.done(`${partner.name} is asked`);
    onClose();
  });
  const isAsked = question.trim() !== '';

  return (
    <ActDialog
      title={`What do you need to know from ${partner.name}?`}
      consequence="The clock stands still until they answer"
      act={{ label: 'Ask and return', variant: 'primary', disabled: !isAsked }}
      pending={pending}
      refusal={refusal}
      onAct={() =>
        run(() => returnRegistration({ registrationId, version, question, fields: fields as Input['fields'] }))
      }
      onClose={onClose}
    >
      <ReasonField
        label="Your question"
        autoFocus
        rows={3}
        error={refusal?.fields?.question?.[0]}
        value={question}
        onChange={setQuestion}
      />
      <TagChoice
        label="Answers they may change"
        options={[...CHANGEABLE, ...own.map(({ key, label }) => ({ value: `own.${key}`, label }))]}
        values={fields}
        placeholder="None: they only reply"
        error={refusal?.fields?.fields?.[0]}
        onChange={setFields}
      />
      {isAsked ? (
        <section aria-label="What the partner reads">
          <h3 className="mb-1 font-medium">They read</h3>
          <Letter letter={words({ verdict: 'returned', question, asked: fields })} />
        </section>
      ) : null}
    </ActDialog>
  );
}

type Input = Parameters<typeof returnRegistration>[0];

const CHANGEABLE = Object.entries(ANSWER_LABELS).map(([value, label]) => ({ value, label }));
