import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type PageBodyProps = {
  /** text: 1180 and centred · full: tables that use the whole width · none: the page sets its own margins */
  measure?: 'text' | 'full' | 'none';
  className?: string;
  children: ReactNode;
};

/** What scrolls under the header. Positioned, so that a side panel can lie beside it in the same box. */
export function PageBody({ measure = 'text', className, children }: PageBodyProps) {
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label="Content"
      className="relative min-h-0 flex-1 overflow-auto -outline-offset-2 scroll-thin"
    >
      <div className={cn(measures[measure], className)}>{children}</div>
    </div>
  );
}

const measures = {
  text: 'mx-auto max-w-[1180px] px-8 pt-6 pb-12 max-md:px-4 max-md:pt-4 max-md:pb-8',
  full: 'px-5 pt-4 pb-10 max-md:px-4 max-md:pt-3 max-md:pb-8',
  none: '',
};
