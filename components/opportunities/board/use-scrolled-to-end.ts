'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls when the marked element comes near to being seen. Watching the viewport is the browser's, hence the effect. */
export function useScrolledToEnd(isWanted: boolean, onEnd: () => void) {
  const end = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(onEnd);

  useEffect(() => {
    if (!isWanted || !end.current) return;

    // A busy browser may tell of several changes at once; the last one holds.
    const watcher = new IntersectionObserver((entries) => (entries.at(-1)?.isIntersecting ? reached() : undefined), {
      rootMargin: '400px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [isWanted]);

  return end;
}
