'use client';

import { RotateCw } from 'lucide-react';
import { CardSkeleton } from '@/components/shared/card-skeleton';
import { Button } from '@/components/ui/button';
import { useScrolledToEnd } from './use-scrolled-to-end';

/** Of a column's further cards: nobody has asked yet, they are on their way, or they could not be had. */
export type MoreState = 'idle' | 'loading' | 'failed';

type ColumnEndProps = { state: MoreState; onMore: () => void; onRetry: () => void };

/** Below the last card that is here: asks for the next ones as it comes near, and stands in for them meanwhile. */
export function ColumnEnd({ state, onMore, onRetry }: ColumnEndProps) {
  const end = useScrolledToEnd(state === 'idle', onMore);

  if (state === 'failed') {
    return (
      <p role="alert" className="grid h-[84px] shrink-0 content-center justify-items-center gap-2 text-xs text-text-2">
        More deals couldn’t be loaded.
        <Button size="sm" onClick={onRetry}>
          <RotateCw aria-hidden />
          Try again
        </Button>
      </p>
    );
  }
  return (
    <div ref={end} className="h-[84px] shrink-0">
      {state === 'loading' ? <CardSkeleton /> : null}
    </div>
  );
}
