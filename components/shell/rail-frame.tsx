'use client';

import { usePathname } from 'next/navigation';
import { createContext, useCallback, useMemo, useState, type ReactNode } from 'react';
import { railCookie, railWidth, type RailWidth } from './rail-cookie';

export const RailContext = createContext<{ width: RailWidth; toggle: () => void }>({ width: 'wide', toggle: () => {} });

/** The grid of rail and work area. `group/app` and data-rail tell everything inside how wide the rail is. */
export function RailFrame({ chosen: atFirst, children }: { chosen: RailWidth | null; children: ReactNode }) {
  const path = usePathname();
  const [chosen, setChosen] = useState(atFirst);
  const width = railWidth(chosen, path);
  const toggle = useCallback(() => {
    const next = width === 'wide' ? 'small' : 'wide';
    document.cookie = `${railCookie}=${next}; path=/; max-age=31536000; samesite=lax`;
    setChosen(next);
  }, [width]);
  const rail = useMemo(() => ({ width, toggle }), [width, toggle]);

  return (
    <RailContext value={rail}>
      <div data-rail={width} className={frame}>
        {children}
      </div>
    </RailContext>
  );
}

const frame = [
  'group/app relative grid h-dvh grid-cols-[var(--size-rail)_minmax(0,1fr)] data-[rail=small]:grid-cols-[var(--size-rail-small)_minmax(0,1fr)]',
  'max-md:grid-cols-[minmax(0,1fr)]! max-md:grid-rows-[minmax(0,1fr)_auto]',
].join(' ');
