'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { onToastWanted } from './toast-queue';

const ToastHost = dynamic(() => import('./toast-host').then((loaded) => loaded.ToastHost), { ssr: false });

/** Nothing until the first toast: most pages never show one. */
export function Toaster() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => onToastWanted(() => setWanted(true)), []);

  return wanted ? <ToastHost /> : null;
}
