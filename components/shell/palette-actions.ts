'use client';

import type { LucideIcon } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';

export type PaletteAction = { id: string; label: string; icon?: LucideIcon; keys?: string; run: () => void };

type Registered = { title: string; actions: ReadonlyArray<PaletteAction> };

let registered: ReadonlyArray<Registered> = [];
const listeners = new Set<() => void>();

/** What can be done on the screen that is shown: offered in the palette while the calling component is there. Keep `actions` stable. */
export function usePaletteActions(title: string, actions: ReadonlyArray<PaletteAction>): void {
  useEffect(() => {
    const mine = { title, actions };
    replace([...registered, mine]);
    return () => replace(registered.filter((one) => one !== mine));
  }, [title, actions]);
}

/** For the palette itself. */
export function useRegisteredActions(): ReadonlyArray<Registered> {
  return useSyncExternalStore(
    subscribe,
    () => registered,
    () => registered,
  );
}

function replace(next: ReadonlyArray<Registered>): void {
  registered = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
