import type { ReactNode } from 'react';

/** Newest first; each li is a TimelineEntry. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return <ol aria-label={label}>{children}</ol>;
}
