'use client';

import { Maximize2, X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { ButtonLink } from './button-link';
import { cn } from './cn';
import { IconButton } from './icon-button';
import { usePanelFocus } from './use-panel-focus';

type SidePanelProps = {
  title: ReactNode;
  onClose: () => void;
  /** Left in the top line: a badge, the place in the list. */
  lead?: ReactNode;
  /** Icon buttons before the closing one. */
  actions?: ReactNode;
  /** The same thing as a page. */
  pageHref?: string;
  description?: ReactNode;
  /** 20 px for a record, 16 for a question. */
  titleSize?: 'record' | 'question';
  footer?: ReactNode;
  className?: string;
  children: ReactNode;
};

/**
 * 416 wide at the right edge of the nearest positioned box; a sheet on phones. The list beside it stays usable. Esc closes and
 * gives the focus back. Focus goes to the first thing marked data-autofocus, else to the panel.
 */
export function SidePanel({
  title,
  onClose,
  lead,
  actions,
  pageHref,
  description,
  titleSize = 'record',
  footer,
  className,
  children,
}: SidePanelProps) {
  const titleId = useId();
  const panel = usePanelFocus(onClose);

  return (
    <>
      <div aria-hidden onClick={onClose} className="fixed inset-0 z-30 animate-fade bg-[rgb(0_0_0/.3)] md:hidden" />
      <div ref={panel} tabIndex={-1} role="dialog" aria-labelledby={titleId} className={cn(frame, className)}>
        <header className="shrink-0 border-b border-line py-3 pr-3.5 pl-5 max-md:pt-1.5 max-md:pr-1.5 max-md:pl-4">
          <div className="flex min-h-7 items-center gap-0.5">
            <div className="flex min-w-0 flex-1 items-center gap-2 text-xs text-text-3">{lead}</div>
            {actions}
            {pageHref ? (
              <ButtonLink
                href={pageHref}
                variant="quiet"
                size="icon"
                aria-label="Open as a page"
                title="Open as a page"
              >
                <Maximize2 aria-hidden className="size-3.5!" />
              </ButtonLink>
            ) : null}
            <IconButton label="Close" onClick={onClose}>
              <X aria-hidden />
            </IconButton>
          </div>
          <h2 id={titleId} className={titles[titleSize]}>
            {title}
          </h2>
          {description ? <div className="text-text-2">{description}</div> : null}
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4 scroll-thin max-md:px-4">{children}</div>
        {footer ? (
          <footer className="flex shrink-0 items-center gap-2.5 border-t border-line px-5 py-3 max-md:px-4 max-md:pb-[max(12px,env(safe-area-inset-bottom))]">
            {footer}
          </footer>
        ) : null}
      </div>
    </>
  );
}

const frame = [
  'absolute inset-y-0 right-0 z-20 flex w-(--size-panel) max-w-full animate-from-right flex-col border-l border-line-strong bg-page shadow-panel outline-none',
  'max-md:fixed max-md:inset-x-0 max-md:top-12 max-md:bottom-0 max-md:z-40 max-md:w-full max-md:animate-from-below max-md:rounded-t-lg max-md:border-t max-md:border-l-0',
].join(' ');
const titles = {
  record: 'mt-2 mb-0.5 text-xl font-semibold tracking-tight wrap-anywhere max-md:mt-0.5',
  question: 'mt-2.5 mb-1 text-lg font-semibold tracking-tight wrap-anywhere max-md:mt-0.5',
};
