'use client';

import type { ReactNode } from 'react';

/** Short answers side by side where there is room. */
export function ChosenGrid({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 empty:hidden md:grid-cols-2">{children}</div>;
}
