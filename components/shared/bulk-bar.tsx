'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type BulkBarProps = {
  /** "3 of 113 chosen" */
  count: ReactNode;
  /** What they are worth, in which stage. */
  detail?: ReactNode;
  onClear: () => void;
  /** Buttons, size="sm" variant="quiet". */
  children: ReactNode;
};

/** Takes the place of the filter sentence while rows are chosen, so that rows don't jump. */
export function BulkBar({ count, detail, onClear, children }: BulkBarProps) {
  return (
    <div
      role="toolbar"
      aria-label="Chosen rows"
      className="flex min-h-11 shrink-0 items-center gap-0.5 overflow-x-auto border-b border-accent-line bg-accent-soft pr-4 pl-5 scroll-hidden [&_button]:text-text [&_button:hover]:bg-page max-md:min-h-[52px] max-md:pr-2 max-md:pl-4"
    >
      <b className="mr-3 whitespace-nowrap">{count}</b>
      {detail ? <span className="mr-3 whitespace-nowrap text-text-2 max-md:hidden">{detail}</span> : null}
      {children}
      <Button variant="quiet" size="sm" className="ml-auto" onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
