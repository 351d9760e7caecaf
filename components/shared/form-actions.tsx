import type { ReactNode } from 'react';

type FormActionsProps = {
  /** The act, then what is left to do: button first, words behind it. */
  children: ReactNode;
  note?: ReactNode;
  /** At the right end: discard. Left out on phones. */
  end?: ReactNode;
};

/** Sticks to the bottom of what scrolls; on phones it fills the width, above the tab bar. */
export function FormActions({ children, note, end }: FormActionsProps) {
  return (
    <div className="sticky bottom-0 z-10 -mx-1 mt-1 flex items-center gap-3 border-t border-line bg-page px-1 py-3 max-md:-mx-4 max-md:flex-wrap max-md:px-4 max-md:py-2.5 max-md:[&>button]:flex-1">
      {children}
      {note ? (
        <span role="status" className="text-text-3 max-md:hidden">
          {note}
        </span>
      ) : null}
      {end ? <div className="ml-auto max-md:hidden">{end}</div> : null}
    </div>
  );
}
