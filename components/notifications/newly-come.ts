import { useEffect, useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();

/** Says that so many notifications came since the page was read. */
export function noteNew(howMany: number): void {
  set(count + howMany);
}

/** How many came since `known` was read from the server; with a new reading they are among it. */
export function useNewlyCome(known: unknown): number {
  useEffect(() => () => set(0), [known]);
  return useSyncExternalStore(subscribe, now, none);
}

function set(value: number): void {
  count = value;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function now(): number {
  return count;
}

function none(): number {
  return 0;
}
