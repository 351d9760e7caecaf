'use client';

import { useShortcuts } from '@/components/shared/use-shortcuts';

/** On an open deal: `m` asks where it shall go, `e` changes the first of its facts. */
export function useDealKeys(within: string): void {
  const press = (what: string) => document.querySelector<HTMLElement>(`${within} [${what}]`)?.click();
  useShortcuts({ m: () => press('data-move-menu'), e: () => press('data-edit-fact') });
}
