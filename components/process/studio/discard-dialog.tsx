'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { discardDraft } from '@/lib/domain/process/draft/actions';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';

type DiscardDialogProps = { view: StudioView; onClose: () => void; onDiscarded: (isProcessGone: boolean) => void };

export function DiscardDialog({ view, onClose, onDiscarded }: DiscardDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { process, draft, published } = view;

  const discard = async () => {
    const outcome = await discardDraft({ processId: process.id, version: draft?.version ?? 0 });
    if (outcome.ok) {
      onDiscarded(outcome.value.isProcessGone);
      onClose();
    } else setProblem(outcome.failure.message);
  };

  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={published ? `Discard the draft of v${draft?.number ?? 1}?` : `Discard ${process.name}?`}
      act={published ? 'Discard draft' : 'Discard process'}
      keep="Keep it"
      destroys
      onConfirm={discard}
    >
      {published
        ? `Its changes are gone for good. v${published.number} stays as it is.`
        : 'It was never published, so the whole process goes with its draft, for good.'}
      {problem ? (
        <span role="alert" className="mt-2 block text-bad-text">
          {problem}
        </span>
      ) : null}
    </ConfirmDialog>
  );
}
