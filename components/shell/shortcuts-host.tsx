'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useShortcuts } from '@/components/shared/use-shortcuts';
import { shortcutsEvent } from './open-shortcuts';

const ShortcutsDialog = dynamic(() => import('./shortcuts-dialog').then((loaded) => loaded.ShortcutsDialog), {
  ssr: false,
});

/** Listens for "?" everywhere; the list itself is loaded when it is asked for. */
export function ShortcutsHost() {
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  useEffect(() => {
    const show = () => setOpen(true);
    window.addEventListener(shortcutsEvent, show);
    return () => window.removeEventListener(shortcutsEvent, show);
  }, []);

  return open ? <ShortcutsDialog onClose={() => setOpen(false)} /> : null;
}
