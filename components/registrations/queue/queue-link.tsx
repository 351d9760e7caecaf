'use client';

import Link from 'next/link';
import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';

/** A line of the queue; the open one is marked. Without one in the address the first is shown beside the list. */
export function QueueLink({ id, isFirst, children }: { id: string; isFirst: boolean; children: ReactNode }) {
  const open = useSelectedLayoutSegment();
  const isCurrent = open === null ? isFirst : open === id;

  return (
    <Link
      href={registrationHref('vendor', id)}
      data-queue={id}
      aria-current={isCurrent ? 'true' : undefined}
      className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-px border-b border-line px-5 pt-[9px] pb-2.5 -outline-offset-2 hover:bg-hover max-md:px-4 md:aria-[current]:bg-selected md:aria-[current]:before:absolute md:aria-[current]:before:inset-y-0 md:aria-[current]:before:left-0 md:aria-[current]:before:w-0.5 md:aria-[current]:before:bg-accent"
    >
      {children}
    </Link>
  );
}
