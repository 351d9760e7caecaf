'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type QueueSplitProps = { header: ReactNode; list: ReactNode; children: ReactNode };

/** List and record side by side; on phones one at a time, the record when the address names one. */
export function QueueSplit({ header, list, children }: QueueSplitProps) {
  const isOpen = useSelectedLayoutSegment() !== null;

  return (
    <>
      <div className={cn('shrink-0', isOpen && 'max-md:sr-only')}>{header}</div>
      <div className="grid min-h-0 flex-1 grid-cols-[392px_minmax(0,1fr)] max-xl:grid-cols-[320px_minmax(0,1fr)] max-md:grid-cols-[minmax(0,1fr)]">
        <nav
          aria-label="Registrations"
          className={cn(
            'min-h-0 overflow-y-auto border-r border-line pb-6 scroll-thin max-md:border-r-0',
            isOpen && 'max-md:hidden',
          )}
        >
          {list}
        </nav>
        <div className={cn('flex min-h-0 min-w-0 flex-col', !isOpen && 'max-md:hidden')}>{children}</div>
      </div>
    </>
  );
}
