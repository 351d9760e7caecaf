'use client';

import * as Primitive from 'radix-ui/tooltip';
import type { ReactNode } from 'react';
import { usePortalHome } from './portal-home';

type TooltipProps = { text: ReactNode; side?: 'top' | 'right' | 'bottom' | 'left'; children: ReactNode };

/** For a word of explanation. Never the only place where something needed is said: phones don't hover. */
export function Tooltip({ text, side = 'top', children }: TooltipProps) {
  const home = usePortalHome();

  return (
    <Primitive.Provider delayDuration={400}>
      <Primitive.Root onOpenChange={home.onOpenChange}>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal container={home.container}>
          <Primitive.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-72 animate-fade rounded-sm bg-n-11 px-2 py-1 text-xs text-n-0 shadow-menu"
          >
            {text}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
