'use client';

import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './is-typing';

type Keys = Readonly<Record<string, () => void>>;

/**
 * Single keys for this screen, such as `{ m: openMove, '/': focusFilter }`. Silent while somebody types. What came last has
 * the first word: a panel over a list answers `j` in the list's stead.
 */
export function useShortcuts(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    const act = keys[event.key];
    if (!act) return false;

    event.preventDefault();
    act();
    return true;
  });

  useEffect(() => {
    const holder = (event: KeyboardEvent) => press(event);
    if (holders.push(holder) === 1) document.addEventListener('keydown', listen);

    return () => {
      holders.splice(holders.indexOf(holder), 1);
      if (holders.length === 0) document.removeEventListener('keydown', listen);
    };
  }, []);
}

const holders: Array<(event: KeyboardEvent) => boolean> = [];

function listen(event: KeyboardEvent): void {
  if (isTyping(event)) return;
  holders.toReversed().some((press) => press(event));
}
