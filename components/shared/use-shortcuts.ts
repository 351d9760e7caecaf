'use client';

import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './is-typing';

/** Single keys for this screen, such as `{ m: openMove, '/': focusFilter }`. Silent while somebody types. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = isTyping(event) ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
