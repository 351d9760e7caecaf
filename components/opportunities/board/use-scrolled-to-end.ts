'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls when the marked element comes near to being seen. Watching the viewport is the browser's, hence the effect. */
export function useScrolledToEnd(isWanted: boolean, onEnd: () => void) {
  const end = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(onEnd);

  useEffect(() => {
    if (!isWanted || !end.current) return;

    const watcher = new IntersectionObserver(([entry]) => (entry?.isIntersecting ? reached() : undefined), {
      rootMargin: '400px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [isWanted]);

  return end;
}
