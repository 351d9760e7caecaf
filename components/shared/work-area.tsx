import type { ReactNode } from 'react';

/** What lies under the header and the filters: the list, and beside it the panel of what was opened from it. */
export function WorkArea({ panel, children }: { panel?: ReactNode; children: ReactNode }) {
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {children}
      {panel}
    </div>
  );
}
