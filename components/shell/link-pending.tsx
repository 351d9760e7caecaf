'use client';

import { useLinkStatus } from 'next/link';

/** In a link: a line along its foot while the page it leads to is being fetched, once that takes longer than a moment. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  if (!pending) return null;

  return (
    <span role="status" className="absolute inset-x-2 bottom-0 h-0.5 animate-skeleton rounded-full bg-accent">
      <span className="sr-only">Loading</span>
    </span>
  );
}
