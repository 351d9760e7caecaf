'use client';

import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cn } from './cn';

type DisclosureProps = {
  /** On the line itself, so that one can be led to it. */
  id?: string;
  label: ReactNode;
  detail?: ReactNode;
  /** Opens it when it becomes true; only a person closes it again. */
  open?: boolean;
  className?: string;
  children: ReactNode;
};

/** More that can wait, behind one line. */
export function Disclosure({ id, label, detail, open = false, className, children }: DisclosureProps) {
  const [wanted, setWanted] = useState(open);
  const [isOpen, setIsOpen] = useState(open);
  if (open !== wanted) {
    setWanted(open);
    if (open) setIsOpen(true);
  }

  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className={cn('group/more', className)}
    >
      <summary
        id={id}
        className="flex min-h-8 list-none items-center gap-2 max-md:min-h-11 [&::-webkit-details-marker]:hidden"
      >
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open/more:rotate-90" />
        <span className={cn('font-medium', detail && 'shrink-0')}>{label}</span>
        {detail ? <span className="min-w-0 truncate text-text-3">{detail}</span> : null}
      </summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
