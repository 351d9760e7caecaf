'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** Takes the focus into a panel when it opens, gives it back when it goes, and closes on Esc unless something inside used the key. */
export function usePanelFocus(onClose: () => void) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    (element?.querySelector<HTMLElement>('[data-autofocus]') ?? element)?.focus();

    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', pressed);

    return () => {
      document.removeEventListener('keydown', pressed);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return panel;
}
