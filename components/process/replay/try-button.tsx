'use client';

import { History } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useStartReplay } from '@/lib/domain/process/replay/client';

type TryButtonProps = { processId: string; isUnderway: boolean; again: boolean };

/** Asks for a replay; says why when there is none to be had. */
export function TryButton({ processId, isUnderway, again }: TryButtonProps) {
  const { mutate, isPending, error } = useStartReplay(processId);

  return (
    <div className="mt-2.5">
      <Button size="sm" pending={isPending || isUnderway} onClick={() => mutate()}>
        <History aria-hidden />
        {again ? 'Try again' : 'Try on history'}
      </Button>
      {error ? (
        <p role="alert" className="mt-1.5 text-xs text-bad-text">
          {error.failure.message}
        </p>
      ) : null}
    </div>
  );
}
