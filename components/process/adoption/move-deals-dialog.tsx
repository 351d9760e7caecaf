'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@/components/shared/error-state';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { plural } from '@/lib/core/words';
import { startAdoption } from '@/lib/domain/opportunities/adoption/actions';
import { previewQuery } from '@/lib/domain/opportunities/adoption/client';
import type { AdoptionPlan as Plan, AdoptionPreview } from '@/lib/domain/opportunities/adoption/vocabulary';
import { AdoptionPlan, planOf } from './adoption-plan';
import { LackingNote } from './lacking-note';

type MoveDealsDialogProps = {
  processId: string;
  onStarted: (adoptionId: string) => void;
  onClose: () => void;
};

/** Open deals of older versions, on their way to the published one. */
export function MoveDealsDialog({ processId, onStarted, onClose }: MoveDealsDialogProps) {
  const [plan, setPlan] = useState<Plan>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const { data: preview, error, refetch } = useQuery(previewQuery({ processId, to: 'published', plan }));

  const start = async (shown: AdoptionPreview) => {
    setPending(true);
    const outcome = await startAdoption({ processId, toNumber: shown.toNumber, plan: planOf(shown) });
    setPending(false);
    if (outcome.ok) {
      onStarted(outcome.value.id);
      return;
    }
    setProblem(outcome.failure.message);
    await refetch();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="mapping"
      className="max-w-[640px]"
      title={preview ? `Move open deals to v${preview.toNumber}` : 'Move open deals'}
      description="Each keeps its stage and its days where its stage goes on."
    >
      <DialogBody>
        {problem ? (
          <Note tone="warn" live>
            {problem}
          </Note>
        ) : null}
        {error ? (
          <ErrorState title="Where they would go couldn’t be worked out" onRetry={() => void refetch()} />
        ) : null}
        {preview ? (
          <>
            <AdoptionPlan preview={preview} onChange={setPlan} />
            <LackingNote preview={preview} />
          </>
        ) : (
          <Skeleton className="h-44" />
        )}
      </DialogBody>
      <DialogFooter consequence="They can be put back for 30 days.">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          pending={pending}
          disabled={!preview || preview.moving === 0}
          onClick={() => (preview ? void start(preview) : undefined)}
        >
          Move {preview ? plural(preview.moving, 'deal', 'deals') : 'deals'}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
