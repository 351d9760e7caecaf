'use client';

import { useState } from 'react';

/**
 * Where floating things are hung: into an open dialog, so that it doesn't hide them from screen readers, else into the page's main
 * landmark, so that nothing lies outside of every landmark. Never clipped, because they are positioned against the window.
 */
function portalHome(): HTMLElement | undefined {
  if (typeof document === 'undefined') return undefined;

  return (
    document.querySelector<HTMLElement>('[role="dialog"][data-state="open"]') ??
    document.querySelector('main') ??
    undefined
  );
}

/**
 * The home of something that opens by itself, looked for anew each time it opens: the dialog that was open when its button was
 * drawn may be gone by then, and what hangs in it would never be seen.
 */
export function usePortalHome(onOpenChange?: (open: boolean) => void) {
  const [, lookAgain] = useState(0);

  return {
    container: portalHome(),
    onOpenChange: (open: boolean) => {
      if (open) lookAgain((times) => times + 1);
      onOpenChange?.(open);
    },
  };
}
