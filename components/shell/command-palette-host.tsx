'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { paletteEvent } from './open-palette';

const CommandPalette = dynamic(() => import('./command-palette').then((loaded) => loaded.CommandPalette), {
  ssr: false,
});

export type PalettePage = { href: string; label: string };

/** Waits for ⌘ K or Ctrl K; nothing of the palette is loaded before. */
export function CommandPaletteHost({ pages }: { pages: ReadonlyArray<PalettePage> }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = () => setOpen(true);
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    window.addEventListener(paletteEvent, show);
    document.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener(paletteEvent, show);
      document.removeEventListener('keydown', pressed);
    };
  }, []);

  return open ? <CommandPalette pages={pages} onClose={() => setOpen(false)} /> : null;
}
