import type { ReactNode } from 'react';

type DialogFooterProps = {
  /** What follows from the act, in a few words at the left. */
  consequence?: ReactNode;
  /** The safe button, then the act. */
  children: ReactNode;
};

export function DialogFooter({ consequence, children }: DialogFooterProps) {
  return (
    <footer className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-5 py-3 max-md:flex-wrap max-md:px-4 max-md:pb-[max(12px,env(safe-area-inset-bottom))] max-md:[&>button]:flex-1">
      {consequence ? <div className="min-w-0 flex-1 text-xs text-text-3 max-md:basis-full">{consequence}</div> : null}
      {children}
    </footer>
  );
}
