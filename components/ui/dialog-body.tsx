import type { ReactNode } from 'react';
import { cn } from './cn';

/** The part that scrolls, with its fields 16 apart. */
export function DialogBody({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cn('grid min-h-0 gap-4 overflow-y-auto px-5 pt-0.5 pb-4 scroll-thin *:min-w-0 max-md:px-4', className)}
    >
      {children}
    </div>
  );
}
