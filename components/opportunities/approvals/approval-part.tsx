'use client';

import { useState } from 'react';
import { firstSentence } from '@/components/opportunities/deal/first-sentence';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useAskApproval } from '@/lib/domain/opportunities/approvals/client';
import type { GateItem } from '@/lib/domain/opportunities/deal/vocabulary';
import { ApprovalState } from './approval-state';
import { DecideForm } from './decide-form';

type ApprovalPartProps = { dealId: string; item: GateItem };

/** Under a criterion that wants somebody's approval: to ask for it, where it stands, or to decide it. */
export function ApprovalPart({ dealId, item }: ApprovalPartProps) {
  const { approval, met } = item;
  if (approval?.mayDecide) {
    return (
      <>
        <ApprovalState approval={approval} />
        <DecideForm approval={approval} />
      </>
    );
  }
  const waits = approval !== null && approval.verdict === null;
  return (
    <>
      {approval ? <ApprovalState approval={approval} /> : null}
      {waits || met ? null : <AskForm dealId={dealId} item={item} />}
    </>
  );
}

function AskForm({ dealId, item }: ApprovalPartProps) {
  const [note, setNote] = useState('');
  const ask = useAskApproval();
  const { stageKey, key: criterionKey } = item;
  const send = () =>
    ask.mutate({ opportunityId: dealId, stageKey, criterionKey, ...(note.trim() !== '' && { note: note.trim() }) });

  return (
    <div className="mt-2 grid gap-2">
      <Field label="What they should know" mark="optional" error={ask.error && firstSentence(ask.error.failure)}>
        <Textarea scale="sm" rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Button size="sm" className="justify-self-start" pending={ask.isPending} onClick={send}>
        {item.approval ? 'Ask again' : 'Ask for approval'}
      </Button>
    </div>
  );
}
