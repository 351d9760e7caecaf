'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, Minus, RotateCw } from 'lucide-react';
import { ErrorState } from '@/components/shared/error-state';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { ProgressBar } from '@/components/ui/progress-bar';
import { plural } from '@/lib/core/words';
import { adoptionQuery, isUnderWay } from '@/lib/domain/opportunities/adoption/client';
import type { AdoptionView } from '@/lib/domain/opportunities/adoption/vocabulary';

/** Deals going to another version, stage by stage. It may be closed: the work goes on. */
export function AdoptionProgress({ adoptionId, onClose }: { adoptionId: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(adoptionQuery(adoptionId));

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={data ? titleOf(data) : 'Moving deals'}
      description={isUnderWay(data) ? 'You can close this; it goes on.' : ''}
    >
      <DialogBody>
        {error ? <ErrorState title="How far it is couldn’t be asked" onRetry={() => void refetch()} /> : null}
        {data ? <Progress adoption={data} /> : null}
      </DialogBody>
      <DialogFooter>
        <Button variant={isUnderWay(data) ? 'secondary' : 'primary'} onClick={onClose}>
          {isUnderWay(data) ? 'Close' : 'Done'}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

function titleOf({ status, toNumber }: AdoptionView): string {
  switch (status) {
    case 'queued':
    case 'running':
      return `Moving to v${toNumber}`;
    case 'undoing':
      return `Putting back from v${toNumber}`;
    case 'done':
      return `Moved to v${toNumber}`;
    case 'undone':
      return `Put back from v${toNumber}`;
    case 'failed':
      return 'Not all deals were moved';
  }
}

function Progress({ adoption }: { adoption: AdoptionView }) {
  const { moved, skipped, total, stages, reasons, failure, status } = adoption;
  const done = status === 'undoing' || status === 'undone' ? total - moved : moved + skipped;

  return (
    <>
      <p role="status" className="font-medium tabular-nums">
        {done} of {plural(total, 'deal', 'deals')} {status === 'undone' ? 'put back' : 'moved'}
      </p>
      <ProgressBar label="Deals moved" value={done} max={total} />
      <ul>
        {stages.map(({ key, name, moved: there, total: all }) => (
          <li key={key} className="flex min-h-8 items-center gap-2 border-t border-line first:border-t-0">
            <StageMark isDone={there === all} hasBegun={there > 0} />
            <span className="min-w-0 truncate">{name}</span>
            <span className="num ml-auto">
              {there} of {all}
            </span>
          </li>
        ))}
      </ul>
      {reasons.map(({ reason, deals }) => (
        <p key={reason} className="text-xs text-text-3">
          {reason}: {plural(deals, 'deal', 'deals')}
        </p>
      ))}
      {failure ? <p className="text-bad-text">{failure}</p> : null}
    </>
  );
}

function StageMark({ isDone, hasBegun }: { isDone: boolean; hasBegun: boolean }) {
  if (isDone) return <Check aria-hidden className="size-3.5 text-ok" />;
  return hasBegun ? (
    <RotateCw aria-hidden className="size-3.5 text-accent" />
  ) : (
    <Minus aria-hidden className="size-3.5 text-icon" />
  );
}
