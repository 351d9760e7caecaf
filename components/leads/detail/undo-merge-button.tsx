'use client';

import { Undo2 } from 'lucide-react';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { Button } from '@/components/ui/button';
import { undoMerge } from '@/lib/domain/leads/actions';

/** Right after a merge. */
export function UndoMergeButton({ leadId, version }: { leadId: string; version: number }) {
  const { submit, pending, failure } = useLeadAct(undoMerge, 'Both leads are there again');
  return (
    <>
      <Button size="sm" pending={pending} onClick={() => void submit({ leadId, version })}>
        <Undo2 aria-hidden />
        Undo the merge
      </Button>
      {failure ? <span className="text-bad-text">{failure.message}</span> : null}
    </>
  );
}
