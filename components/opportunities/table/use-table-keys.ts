'use client';

import { useShortcuts } from '@/components/shared/use-shortcuts';

/** On the row that has the focus: `e` opens it beside the table, `m` asks where it shall go. */
export function useTableKeys(onOpen: (id: string) => void): void {
  const row = () => document.activeElement?.closest('[data-row]');
  useShortcuts({
    e: () => {
      const id = row()?.getAttribute('data-row');
      if (id) onOpen(id);
    },
    m: () => row()?.querySelector<HTMLElement>('[data-move-menu]')?.click(),
  });
}
