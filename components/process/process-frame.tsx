import type { ReactNode } from 'react';

type ProcessFrameProps = { strip: ReactNode; aside: ReactNode; children: ReactNode };

/** The path on top, the chosen stage under it, what is said about it beside: each part scrolls by itself, except on phones. */
export function ProcessFrame({ strip, aside, children }: ProcessFrameProps) {
  return (
    <div className="flex min-h-0 flex-1 flex-col max-lg:overflow-auto">
      {strip}
      <div className="mt-4 grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_424px] border-t border-line max-2xl:grid-cols-[minmax(0,1fr)_340px] max-lg:block max-lg:min-h-fit">
        <div tabIndex={0} role="region" aria-label="Stage" className={column}>
          {children}
        </div>
        <aside
          tabIndex={0}
          aria-label="About this process"
          className={`${column} border-l border-line bg-sunken px-6 pt-4 pb-10 max-lg:border-t max-lg:border-l-0 max-md:px-4`}
        >
          {aside}
        </aside>
      </div>
    </div>
  );
}

const column = 'min-h-0 overflow-auto -outline-offset-2 scroll-thin max-lg:overflow-visible';
